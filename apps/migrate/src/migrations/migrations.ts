import { Foundation1763800000000 } from './1763800000000-foundation.js';
import { Roles1763800000001 } from './1763800000001-roles.js';
import { PostingSearch1763800000002 } from './1763800000002-posting-search.js';
import { OutboxRetention1763800000003 } from './1763800000003-outbox-retention.js';
import { People1763800000004 } from './1763800000004-people.js';
import { Joining1763800000005 } from './1763800000005-joining.js';
import { AuditSeals1763800000007 } from './1763800000007-audit-seals.js';
import { SignIn1763800000010 } from './1763800000010-sign-in.js';
import { RowLevelSecurity1763800000011 } from './1763800000011-row-level-security.js';
import { Answers1763800000012 } from './1763800000012-answers.js';
import { Disclosure1763800000013 } from './1763800000013-disclosure.js';
import { Erasure1763800000014 } from './1763800000014-erasure.js';
import { AccountNotices1763800000015 } from './1763800000015-account-notices.js';
import { VettingRenewal1763800000022 } from './1763800000022-vetting-renewal.js';
import { FinalErasure1763800000024 } from './1763800000024-final-erasure.js';
import { MasksAnew1763800000025 } from './1763800000025-masks-anew.js';
import { StepTimes1763800000026 } from './1763800000026-step-times.js';
import { PublicPages1763800000027 } from './1763800000027-public-pages.js';
import { SearchAfterWriting1763800000028 } from './1763800000028-search-after-writing.js';
import { Desk1763800000029 } from './1763800000029-desk.js';
import { Doors1763800000040 } from './1763800000040-doors.js';
import { IntroducedAreNotAskedAgain1763800000041 } from './1763800000041-introduced-are-not-asked-again.js';
import { InterestsInFigures1763800000043 } from './1763800000043-interests-in-figures.js';
import { PoliciesPlannedOnce1763800000044 } from './1763800000044-policies-planned-once.js';
import { ContactWithoutAddress1763800000045 } from './1763800000045-contact-without-address.js';

/** All migrations, in order. One that has run anywhere is never changed. */
export const migrations = [
  Foundation1763800000000,
  Roles1763800000001,
  PostingSearch1763800000002,
  OutboxRetention1763800000003,
  People1763800000004,
  Joining1763800000005,
  AuditSeals1763800000007,
  SignIn1763800000010,
  RowLevelSecurity1763800000011,
  Answers1763800000012,
  Disclosure1763800000013,
  Erasure1763800000014,
  AccountNotices1763800000015,
  VettingRenewal1763800000022,
  FinalErasure1763800000024,
  MasksAnew1763800000025,
  StepTimes1763800000026,
  PublicPages1763800000027,
  SearchAfterWriting1763800000028,
  Desk1763800000029,
  Doors1763800000040,
  IntroducedAreNotAskedAgain1763800000041,
  InterestsInFigures1763800000043,
  PoliciesPlannedOnce1763800000044,
  ContactWithoutAddress1763800000045,
];
