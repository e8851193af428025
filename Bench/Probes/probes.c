// What one core can do at each width of the fit kernel: loops that do one thing and wait for nothing.

#include "probes.h"

#include <string.h>

typedef float f32s __attribute__((ext_vector_type(FIT_LANES)));
typedef uint64_t u64s __attribute__((ext_vector_type(8)));

#define INLINE static inline __attribute__((always_inline))

// Each loop has four sums, so that no addition waits for the one before.
INLINE uint64_t read(const uint64_t *words, uint64_t count) {
  u64s sums[4] = {0, 0, 0, 0}, some[4];
  for (uint64_t place = 0; place < count; place += PROBE_WORDS) {
    memcpy(some, words + place, sizeof some);
    for (int chain = 0; chain < 4; chain++) sums[chain] += some[chain];
  }
  return __builtin_reduce_add(sums[0] + sums[1] + sums[2] + sums[3]);
}

INLINE uint64_t bits(const uint64_t *words, uint64_t count, uint64_t mask) {
  u64s sums[4] = {0, 0, 0, 0}, some[4];
  for (uint64_t place = 0; place < count; place += PROBE_WORDS) {
    memcpy(some, words + place, sizeof some);
    for (int chain = 0; chain < 4; chain++) {
      sums[chain] += __builtin_elementwise_popcount(some[chain] & mask);
    }
  }
  return __builtin_reduce_add(sums[0] + sums[1] + sums[2] + sums[3]);
}

/// As many chains as stay in the registers of a level.
#define MULTIPLY(chains)                                                                        \
  f32s sums[chains], all = 0;                                                                   \
  for (int chain = 0; chain < chains; chain++) sums[chain] = (float)chain;                      \
  for (uint64_t round = 0; round < rounds; round++) {                                           \
    for (int chain = 0; chain < chains; chain++) sums[chain] = sums[chain] * factor + 1;        \
  }                                                                                             \
  for (int chain = 0; chain < chains; chain++) all += sums[chain];                              \
  *result = 0;                                                                                  \
  for (int lane = 0; lane < FIT_LANES; lane++) *result += all[lane];                            \
  return rounds * chains * FIT_LANES;

#define PROBES(level, chains, ...)                                                              \
  __VA_ARGS__ static uint64_t read_##level(const uint64_t *words, uint64_t count) {             \
    return read(words, count);                                                                  \
  }                                                                                             \
  __VA_ARGS__ static uint64_t bits_##level(                                                     \
      const uint64_t *words, uint64_t count, uint64_t mask) {                                   \
    return bits(words, count, mask);                                                            \
  }                                                                                             \
  __VA_ARGS__ static uint64_t multiply_##level(uint64_t rounds, float factor, float *result) {  \
    MULTIPLY(chains)                                                                            \
  }

PROBES(portable, 3)

#if defined(__x86_64__)

PROBES(avx2, 6, __attribute__((target("avx2,fma,popcnt"))))
PROBES(avx512, 12, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,popcnt"))))

#define CHOSEN(level, probe, ...)                                                               \
  level == FIT_AVX512 ? probe##_avx512(__VA_ARGS__)                                             \
      : level == FIT_AVX2 ? probe##_avx2(__VA_ARGS__) : probe##_portable(__VA_ARGS__)

#else

#define CHOSEN(level, probe, ...) ((void)level, probe##_portable(__VA_ARGS__))

#endif

uint64_t probe_read(enum fit_level level, const uint64_t *words, uint64_t count) {
  return CHOSEN(level, read, words, count);
}

uint64_t probe_bits(
    enum fit_level level, const uint64_t *words, uint64_t count, uint64_t mask) {
  return CHOSEN(level, bits, words, count, mask);
}

uint64_t probe_multiply(enum fit_level level, uint64_t rounds, float factor, float *result) {
  return CHOSEN(level, multiply, rounds, factor, result);
}
