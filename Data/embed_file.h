// One entry of the table in embed.c: included once for each file, and therefore without a guard.
//
// PLADS_FILE is the path below Data/. The file is read twice, but the second time only for its
// size, so its bytes stand in the program once.

{PLADS_FILE,
 (const unsigned char[]){
#embed PLADS_FILE
 },
 sizeof (const unsigned char[]){
#embed PLADS_FILE
 }},

#undef PLADS_FILE
