/** For every demand, the ids of its offers, best first. A demand that is shown nothing may be absent. */
export type Ranking = ReadonlyMap<string, readonly string[]>;

/** offer id → grade 0 to 3, as one demand's labels state it. An offer that isn't labelled counts as 0. */
export type Grades = ReadonlyMap<string, number>;

/** demand id → its labels. */
export type GradesByDemand = ReadonlyMap<string, Grades>;
