#ifndef PLADS_BENCH_PROBES_H
#define PLADS_BENCH_PROBES_H

#include "fit_kernel.h"

#include <stdint.h>

/// Words that a probe takes at a time; what it is given is a multiple of them.
enum { PROBE_WORDS = 32 };

/// The sum of words: each is read once, and little else is done.
uint64_t probe_read(enum fit_level level, const uint64_t *words, uint64_t count);

/// How many bits of words are set that are set in a mask too, as sets of competences are compared.
uint64_t probe_bits(
    enum fit_level level, const uint64_t *words, uint64_t count, uint64_t mask);

/// Multiplies and adds 32-bit numbers in chains that do not wait for each other.
///
/// @param result Receives a number that depends on all of them, so that none can be left out.
/// @return How many numbers were multiplied and added to.
uint64_t probe_multiply(enum fit_level level, uint64_t rounds, float factor, float *result);

#endif
