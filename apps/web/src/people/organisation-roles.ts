/** What somebody can be in an organisation, the one who may do most first; the codes of the API. */
export const organisationRoles = ['administrator', 'editor', 'viewer'] as const;

export type OrganisationRole = (typeof organisationRoles)[number];
