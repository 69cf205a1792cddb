# bash completion for openverslag: commands and options are what the manual says they are.

_openverslag() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local program=${COMP_WORDS[0]} command=${COMP_WORDS[1]} manual
  COMPREPLY=()
  # The value of an option that names its choices: "--format text|json".
  if [[ $before == --* ]]; then
    local choices
    choices=$("$program" --help 2>/dev/null |
      sed -nE "s/^  $before +([a-z]+(\|[a-z]+)+)( .*)?$/\1/p" | head -n 1)
    if [[ -n $choices ]]; then
      mapfile -t COMPREPLY < <(compgen -W "${choices//|/ }" -- "$word")
      return
    fi
  fi
  if [[ $word == -* ]]; then
    [[ $command == -* ]] && command=
    manual=$("$program" $command --help 2>/dev/null)$'\n'"  --help"$'\n'"  --lang"$'\n'"  --version"
    mapfile -t COMPREPLY < <(compgen -W "$(sed -nE 's/^  (--[a-z-]+).*/\1/p' <<<"$manual")" -- "$word")
  elif ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "$("$program" --help 2>/dev/null |
      sed -nE 's/^openverslag ([a-z]+) .*\[?[A-Z].*/\1/p')" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _openverslag openverslag
