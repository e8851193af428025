#include "embedded_data.h"

// The files that travel in the program, in ascending order of path. To add one, write its two
// lines here; the tests compare this table with the folder and fail while one is missing.
static const struct plads_embedded_file files[] = {
#define PLADS_FILE "competences/competences.json"
#include "embed_file.h"
#define PLADS_FILE "demands/demands.json"
#include "embed_file.h"
#define PLADS_FILE "holidays/holidays.json"
#include "embed_file.h"
#define PLADS_FILE "industries/db07.json"
#include "embed_file.h"
#define PLADS_FILE "municipalities/municipalities.json"
#include "embed_file.h"
#define PLADS_FILE "occupations/disco08.json"
#include "embed_file.h"
#define PLADS_FILE "rules/R2020.json"
#include "embed_file.h"
#define PLADS_FILE "schemas/citizens.schema.json"
#include "embed_file.h"
#define PLADS_FILE "schemas/companies.schema.json"
#include "embed_file.h"
#define PLADS_FILE "schemas/decisions.schema.json"
#include "embed_file.h"
#define PLADS_FILE "schemas/openings.schema.json"
#include "embed_file.h"
#define PLADS_FILE "schemas/plan.schema.json"
#include "embed_file.h"
};

const struct plads_embedded_file *plads_embedded_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
