#include "publish/publisher.h"

#include <atomic>
#include <mutex>
#include <string_view>
#include <system_error>

#include "publish/chain.h"
#include "publish/file_digests.h"
#include "publish/manifest.h"
#include "publish/output_folder.h"
#include "publish/output_lock.h"
#include "publish/swap.h"
#include "publish/tree_writer.h"
#include "text/digest.h"
#include "text/failure.h"

namespace openverslag {
namespace {

// Every part a name; none that means another folder, or a file of our own.
bool is_publishable(std::string_view path) {
  if (is_of_the_manifest(path) || path.find('\0') != path.npos) return false;
  for (;;) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == path.npos) return true;
    path.remove_prefix(slash + 1);
  }
}

OutputFolder recovered(OutputFolder output) {
  recover_output(output);
  return output;
}

}  // namespace

struct Publisher::State {
  State(const OutputFolder& located, Durability durability)
      : lock(located.lock, located.shown),
        output(recovered(located)),
        tree(output.fresh, output.folder, output.shown, durability == Durability::durable) {}

  OutputLock lock;
  OutputFolder output;
  TreeWriter tree;
  std::mutex mutex;
  FileDigests files;
  std::atomic<std::size_t> bytes = 0;
};

Publisher::Publisher(const std::filesystem::path& output, Durability durability)
    : state_(std::make_unique<State>(locate_output(output), durability)) {}

// Does what the next build would begin with. What cannot be mended now is left to that.
Publisher::~Publisher() {
  try {
    recover_output(state_->output);
  } catch (const Failure&) {
    return;
  }
}

void Publisher::set_access(const Access& access) { state_->tree.set_access(access); }

void Publisher::write(const OutputFile& file) {
  if (!is_publishable(file.path)) throw Failure("failure.publish.path", {file.path});
  FileDigest* kept = nullptr;
  {
    const std::lock_guard lock(state_->mutex);
    kept = state_->files.add(file.path);
  }
  if (kept == nullptr) throw Failure("failure.publish.two-files", {file.path});
  if (!file.is_whole()) return write_pieces(file, kept->digest);
  kept->digest = sha256(file.bytes);
  state_->tree.write(file.path, file.bytes);
  state_->bytes += file.bytes.size();
}

void Publisher::write_pieces(const OutputFile& file, Digest& digest) {
  Sha256 sha256;
  state_->tree.write(file.path, [&](const TakePiece& take) {
    file.pieces([&](std::string_view piece) {
      sha256.add(piece);
      state_->bytes += piece.size();
      take(piece);
    });
  });
  digest = sha256.digest();
}

// The disk first, then the swap: file systems keep the order of renames, but not that of a rename
// and of the bytes of a file. Without the wait, a power cut within half a minute would leave empty
// pages, and an empty manifest by which nobody can tell our files from the user's. Waiting once for
// the whole file system costs 0.07 to 0.17 s for 1,000 new meetings (63 MB, ext4), 0.03 s when most
// of it was sent while pages were made; each file by itself costs 0.3 to 1.3 s. Links to the user's
// files hold no bytes, so they come last: what the user adds meanwhile is kept, too.
std::string Publisher::commit(std::string_view program, const Sign& sign,
                              const std::function<void()>& before_swap) {
  State& state = *state_;
  ManifestText lines;
  std::string sources;
  for (const FileDigest* file : state.files.sorted()) {
    const std::string digest = hex(file->digest);
    lines.add(file->path, digest);
    if (file->path == kSourcesName) sources = digest;
  }
  const std::string manifest = lines.take();
  state.tree.write(std::string(kManifestName), manifest);
  const Chain chain = continued(read_chain(state.output.folder), {.program = std::string(program),
                                                                  .files = state.files.size(),
                                                                  .manifest = sha256_hex(manifest),
                                                                  .sources = sources});
  state.tree.write(std::string(kLinkName), chain.last);
  if (!chain.history.empty()) state.tree.write(std::string(kHistoryName), chain.history);
  if (sign) {
    const OutputFile signature = sign(chain.last);
    state.tree.write(signature.path, signature.bytes);
  }
  state.tree.wait_for_disk();
  for (const std::string& path : files_of_the_user(state.output)) state.tree.keep(path);
  if (before_swap) before_swap();
  state.tree.touch();
  swap_in(state.output);
  return chain.last;
}

std::size_t Publisher::files() const { return state_->files.size(); }
std::size_t Publisher::bytes() const { return state_->bytes; }

}  // namespace openverslag
