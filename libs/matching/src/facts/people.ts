/** The dimension of whatever counts people; families and households are turned into people. */
export const PEOPLE = 'people';
