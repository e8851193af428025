#ifndef PLADS_FIT_KERNEL_H
#define PLADS_FIT_KERNEL_H

#include <stdint.h>

/// Openings in a tile. A tile holds one field of sixteen openings after the other, each 32 bits:
/// the fields of `fit_field`, then the words of conditions.
enum { FIT_LANES = 16 };

/// The fields of a tile.
enum fit_field {
  /// Fewest minutes a week; beyond every citizen's reach where a lane is empty.
  FIT_MINIMUM,
  /// Most minutes a week.
  FIT_MOST,
  /// Metres east.
  FIT_EASTING,
  /// Metres north.
  FIT_NORTHING,
  /// What a citizen covers who holds nothing: numerator of the must-haves in the low 18 bits, the
  /// count of nice-to-haves above.
  FIT_COVER,
  /// 1 / count of the must-haves, a `float`.
  FIT_MUST,
  /// 1 / count of the nice-to-haves, a `float`.
  FIT_NICE,
  /// Points of the opening alone.
  FIT_OWN,
  FIT_FIELDS
};

/// What is the same for every pair of a region.
typedef struct {
  /// Points of the competence part, times the thousandths that must-haves make up of it.
  uint32_t must;
  /// The same for nice-to-haves.
  uint32_t nice;
  /// Points of the hours part, and the minutes away from the wish at which it is 0.
  uint32_t hours, tolerance;
  /// Points of the distance part.
  uint32_t distance;
  /// Words of conditions in a tile.
  uint32_t words;
} fit_rule;

/// What is the same for every pair of a citizen and a block of openings.
typedef struct {
  /// Points of the goal part.
  int32_t goal;
  /// Wished minutes a week, and the most the citizen would work of those.
  int32_t wished, reach;
  /// The most minutes a week that an opening may ask for.
  int32_t sustainable;
  /// Home.
  int32_t easting, northing;
  /// Minutes for each metre, times 6 000 000; minutes besides.
  int32_t pace, base;
  /// The citizen's limit in minutes, and from where on the gate is closed.
  int32_t limit, farthest;
  /// 1 / span, the span in minutes from the nearest to the limit.
  float span_reciprocal;
  /// A pair with less fit is left out; at least 1.
  int32_t least;
} fit_citizen;

/// How wide the kernel computes; every level gives the same fits.
enum fit_level {
  /// On any machine.
  FIT_PORTABLE,
  /// With AVX2.
  FIT_AVX2,
  /// With AVX-512 F, BW, DQ and VL.
  FIT_AVX512
};

/// The widest level that this machine can run.
enum fit_level fit_widest_level(void);

/// The fits of one citizen at the openings of consecutive tiles; 0 where a gate that the kernel
/// knows is closed, or the fit is less than asked for.
///
/// @param lacks What the citizen does not meet, as many words as the rule says.
/// @param steps What held competences add to the cover, by lane.
/// @param offsets Where in `steps` the lanes of each held competence begin, `held` of them.
/// @param fits Receives 16 for each tile.
/// @return Whether any fit is not 0.
_Bool fit_tiles(
    enum fit_level level, const fit_rule *rule, const fit_citizen *citizen, const uint32_t *lacks,
    const uint32_t *tiles, int32_t count, const uint32_t *steps, const int32_t *offsets,
    int32_t held, uint16_t *fits);

#endif
