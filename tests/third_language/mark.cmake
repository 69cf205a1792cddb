# Makes of the English texts (FROM) those of a third language (TO): the same between marks, with the
# form that Polish has for two, three and four. Addresses are left as they are.
file(READ ${FROM} texts)
# Texts of several lines are those of the program, not of the site.
string(REPLACE "\"\"\"" "⁂" texts "${texts}")
set(text "(([^\"\\]|\\\\.)*)")
string(REGEX REPLACE "= \"${text}\"" "= \"‹\\1›\"" texts "${texts}")
string(REGEX REPLACE "([\n,]) ?many = \"‹${text}›\"" "\\1few = \"‹few \\2›\"\\1many = \"‹\\2›\"" texts
       "${texts}")
string(REGEX MATCH "\n\\[route\\]\n[^[]*" marked "${texts}")
string(REGEX REPLACE "[‹›]+" "" plain "${marked}")
string(REPLACE "${marked}" "${plain}" texts "${texts}")
string(REPLACE "⁂" "\"\"\"" texts "${texts}")
file(WRITE ${TO} "${texts}")
