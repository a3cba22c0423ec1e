package id.gladi.app;

import java.time.Instant;

/**
 * A backup of the whole record.
 *
 * @param name of its file, which is also its identity
 * @param number counts up, whatever the clock says
 * @param made wall time
 * @param bytes size on disk
 */
public record Backup(String name, long number, Instant made, BackupReason reason, long bytes) {}
