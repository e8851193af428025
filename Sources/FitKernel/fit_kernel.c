// The fit of many pairs at once: `FitScorer` over columns, written once in vectors of sixteen and
// compiled for each level. The divisions of the definition are exact multiplications; the tests go
// through all values.

#include "fit_kernel.h"

#include <string.h>

// Vectors are passed between functions of this file alone, which are all inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float f32s __attribute__((ext_vector_type(FIT_LANES)));
typedef int32_t i32s __attribute__((ext_vector_type(FIT_LANES)));
typedef uint32_t u32s __attribute__((ext_vector_type(FIT_LANES)));
typedef uint16_t u16s __attribute__((ext_vector_type(FIT_LANES)));

#define INLINE static inline __attribute__((always_inline))

/// Four roundings to a float err by less than a factor of 1 ± 2⁻²². Times this, an estimate is never
/// too large, and too small by less than 0.75 × 2⁻²⁰ of it.
#define BELOW (1 - 0x1p-21f)

INLINE void load(const uint32_t *tile, enum fit_field field, void *lanes) {
  memcpy(lanes, tile + field * FIT_LANES, sizeof(u32s));
}

/// n / d, rounded down, from n and the float nearest to 1 / d; n < 2²², d ≤ 4000, n / d ≤ 1000.
///
/// Exact: n + ½ is a float, (n + ½) / d lies at least ½ / d ≥ 1.25 × 10⁻⁴ away from every integer, and
/// two roundings err by less than 1001 × 2⁻²³ < 1.2 × 10⁻⁴.
INLINE u32s quotient(u32s n, f32s reciprocal) {
  f32s shifted = __builtin_convertvector((i32s)n, f32s) + 0.5f;
  return (u32s)__builtin_convertvector(shifted * reciprocal, i32s);
}

/// n / d, rounded down; n < 2³¹, n / d < 2¹⁹.
///
/// Exact: the estimate is right or one too small, and the remainder tells which. It may be taken
/// modulo 2³², since it is under 2d.
INLINE u32s quotient_by(u32s n, uint32_t d) {
  f32s estimate = __builtin_convertvector((i32s)n, f32s) * (BELOW / d);
  u32s quotient = (u32s)__builtin_convertvector(estimate, i32s);
  // A comparison that holds is −1.
  return quotient - (u32s)(n - quotient * d >= d);
}

/// Thousandths covered of must-haves and nice-to-haves, to points.
///
/// OK because numerators are at most 1000 × count, and the weighted sum is at most 10⁹.
INLINE u32s competence_points(const uint32_t *tile, u32s cover, const fit_rule *rule) {
  f32s must_reciprocal, nice_reciprocal;
  load(tile, FIT_MUST, &must_reciprocal);
  load(tile, FIT_NICE, &nice_reciprocal);
  u32s must = quotient(cover & 0x3FFFF, must_reciprocal);
  u32s nice = quotient((cover >> 18) * 1000, nice_reciprocal);
  return quotient_by(rule->must * must + rule->nice * nice, 1000000);
}

/// Full at the wished hours, falling evenly to nothing at the tolerance.
INLINE u32s hours_points(i32s minimum, i32s most, const fit_rule *rule, const fit_citizen *citizen) {
  i32s worked =
      __builtin_elementwise_max(minimum, __builtin_elementwise_min(most, (i32s)citizen->reach));
  i32s away = __builtin_elementwise_abs(worked - citizen->wished);
  i32s left = __builtin_elementwise_max((i32s)(int32_t)rule->tolerance - away, (i32s)0);
  return quotient_by((u32s)left * rule->hours, rule->tolerance);
}

/// The root of east² + north² in whole metres, rounded down; both under 6 × 10⁵, as Denmark is.
///
/// Exact: the estimate is right or one too small, and the remainder tells which. It may be taken
/// modulo 2³², since it is at most four times the root, and three.
INLINE u32s distance(i32s east, i32s north) {
  f32s x = __builtin_convertvector(east, f32s), y = __builtin_convertvector(north, f32s);
  f32s estimate = __builtin_elementwise_sqrt(x * x + y * y) * BELOW;
  u32s metres = (u32s)__builtin_convertvector(estimate, i32s);
  u32s rest = (u32s)east * (u32s)east + (u32s)north * (u32s)north - metres * metres;
  return metres - (u32s)(rest > 2 * metres);
}

/// Estimated minutes one way; exact as ``quotient_by``.
INLINE i32s travel_minutes(const uint32_t *tile, const fit_citizen *citizen) {
  i32s easting, northing;
  load(tile, FIT_EASTING, &easting);
  load(tile, FIT_NORTHING, &northing);
  u32s metres = distance(easting - citizen->easting, northing - citizen->northing);
  f32s estimate = __builtin_convertvector((i32s)metres, f32s) *
                  ((float)citizen->pace * (BELOW / 6000000));
  u32s minutes = (u32s)__builtin_convertvector(estimate, i32s);
  u32s rest = metres * (uint32_t)citizen->pace - minutes * 6000000;
  return (i32s)(minutes - (u32s)(rest >= 6000000)) + citizen->base;
}

/// Full as near as the means of transport gets, falling evenly to nothing at the citizen's limit.
///
/// OK because a limit is at most 4000 minutes and the part at most 1000 points.
INLINE u32s distance_points(i32s minutes, const fit_rule *rule, const fit_citizen *citizen) {
  i32s left = __builtin_elementwise_max((i32s)citizen->limit - minutes, (i32s)0);
  return quotient(
      (u32s)left * rule->distance, (f32s)citizen->span_reciprocal);
}

INLINE _Bool score(
    const fit_rule *of_region, const fit_citizen *of_citizen, const uint32_t *lacks,
    const uint32_t *tiles, int32_t count, const uint32_t *steps, const int32_t *offsets,
    int32_t held, uint16_t *fits) {
  // Copies, so that what does not change is computed once.
  const fit_rule regional = *of_region, *rule = &regional;
  const fit_citizen personal = *of_citizen, *citizen = &personal;
  const uint32_t size = (FIT_FIELDS + rule->words) * FIT_LANES;
  u16s any = 0;
  for (int32_t place = 0; place < count; place++) {
    const uint32_t *tile = tiles + place * size;
    u32s cover, shut = 0;
    load(tile, FIT_COVER, &cover);
    for (int32_t competence = 0; competence < held; competence++) {
      u32s step;
      memcpy(&step, steps + offsets[competence] + place * FIT_LANES, sizeof step);
      cover += step;
    }
    for (uint32_t word = 0; word < rule->words; word++) {
      u32s needs;
      load(tile, FIT_FIELDS + word, &needs);
      shut |= needs & lacks[word];
    }
    i32s minimum, most;
    u32s own;
    load(tile, FIT_MINIMUM, &minimum);
    load(tile, FIT_MOST, &most);
    load(tile, FIT_OWN, &own);
    i32s minutes = travel_minutes(tile, citizen);
    u32s points = own + (uint32_t)citizen->goal + competence_points(tile, cover, rule) +
                  hours_points(minimum, most, rule, citizen) +
                  distance_points(minutes, rule, citizen);
    i32s open = (shut == 0) & (minimum <= citizen->sustainable) & (minutes <= citizen->farthest) &
                ((i32s)points >= citizen->least);
    u16s fit = __builtin_convertvector(points & (u32s)open, u16s);
    memcpy(fits + place * FIT_LANES, &fit, sizeof fit);
    any |= fit;
  }
  return __builtin_reduce_or(any) != 0;
}

#define SCORE(name, ...)                                                                       \
  __VA_ARGS__ static _Bool name(                                                               \
      const fit_rule *rule, const fit_citizen *citizen, const uint32_t *lacks,                 \
      const uint32_t *tiles, int32_t count, const uint32_t *steps, const int32_t *offsets,     \
      int32_t held, uint16_t *fits) {                                                          \
    return score(rule, citizen, lacks, tiles, count, steps, offsets, held, fits);              \
  }

SCORE(score_portable)

#if defined(__x86_64__)

SCORE(score_avx2, __attribute__((target("avx2,fma"))))
SCORE(score_avx512, __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))))

enum fit_level fit_widest_level(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    return FIT_AVX512;
  }
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? FIT_AVX2 : FIT_PORTABLE;
}

#else

#define score_avx2 score_portable
#define score_avx512 score_portable

enum fit_level fit_widest_level(void) { return FIT_PORTABLE; }

#endif

_Bool fit_tiles(
    enum fit_level level, const fit_rule *rule, const fit_citizen *citizen, const uint32_t *lacks,
    const uint32_t *tiles, int32_t count, const uint32_t *steps, const int32_t *offsets,
    int32_t held, uint16_t *fits) {
  switch (level) {
  case FIT_PORTABLE:
    return score_portable(rule, citizen, lacks, tiles, count, steps, offsets, held, fits);
  case FIT_AVX2:
    return score_avx2(rule, citizen, lacks, tiles, count, steps, offsets, held, fits);
  case FIT_AVX512:
    return score_avx512(rule, citizen, lacks, tiles, count, steps, offsets, held, fits);
  }
}
