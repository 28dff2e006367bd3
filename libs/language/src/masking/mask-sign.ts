/**
 * What stands where something was taken out: the mark of an omission in print. Brackets are mirrored in
 * Arabic, a screen reader says them or "ellipsis", and its length tells nothing of what it hides.
 */
export const maskSign = '[…]';
