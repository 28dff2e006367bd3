import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry } from './audit-entry.js';
import { AuditLog } from './audit-log.js';
import { AuditTrail } from './audit-trail.js';
import { AuditSeal } from './seal/audit-seal.js';
import { SealAudit } from './seal/seal-audit.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, AuditSeal])],
  providers: [AuditLog, AuditTrail, SealAudit],
  exports: [AuditLog, AuditTrail, SealAudit],
})
export class AuditModule {}
