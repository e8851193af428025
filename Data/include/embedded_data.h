#ifndef PLADS_EMBEDDED_DATA_H
#define PLADS_EMBEDDED_DATA_H

#include <stddef.h>

/// One reference file as the linker placed it in the program.
///
/// Both pointers have the lifetime of the program and are never null.
struct plads_embedded_file {
  /// Path below `Data/`, with `/` between folders, ended by a zero byte.
  const char *path;
  /// The bytes of the file, exactly as on disk; no zero byte is added.
  const unsigned char *bytes;
  /// Number of bytes.
  size_t count;
};

/// The embedded files, in ascending order of path; `*count` receives their number.
const struct plads_embedded_file *plads_embedded_files(size_t *count);

#endif
