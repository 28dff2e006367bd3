/** The humanitarian clusters and their areas of responsibility, as the coordination office names them. */
export const clusters = [
  'Camp Coordination / Management',
  'Child Protection',
  'Early Recovery',
  'Education',
  'Emergency Shelter and NFI',
  'Emergency Telecommunications',
  'Food Security',
  'Gender Based Violence',
  'Health',
  'Housing, Land and Property',
  'Logistics',
  'Mine Action',
  'Nutrition',
  'Protection',
  'Water Sanitation Hygiene',
] as const;
