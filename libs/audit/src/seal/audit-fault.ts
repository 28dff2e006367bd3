/** What is wrong with the audit, and where. */
export type AuditFault =
  /** A seal that must have been there is not: taken out, or the end of the chain cut off. */
  | { readonly kind: 'seal-missing'; readonly seal: number }
  /** What the seal says is not what its hash was made of. */
  | { readonly kind: 'seal-changed'; readonly seal: number }
  /** The seal does not follow on the one that stands before it. */
  | { readonly kind: 'seal-replaced'; readonly seal: number }
  | { readonly kind: 'entry-changed'; readonly seal: number; readonly entry: string }
  | { readonly kind: 'entry-removed'; readonly seal: number; readonly entry: string }
  /** Sealed although it is older than what had been sealed completely before. */
  | { readonly kind: 'entry-inserted'; readonly seal: number; readonly entry: string }
  /** Not sealed, and either older than what has been sealed completely or not waiting for a seal. */
  | { readonly kind: 'unsealed-entry-inserted'; readonly entry: string }
  /** Removed before it was sealed. */
  | { readonly kind: 'unsealed-entry-removed'; readonly entry: string }
  /** No seal has the hash that the operator kept. */
  | { readonly kind: 'head-missing'; readonly hash: string };
