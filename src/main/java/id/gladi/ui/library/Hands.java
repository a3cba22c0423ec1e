package id.gladi.ui.library;

import java.util.concurrent.Executor;

/**
 * Who does the work.
 *
 * @param background reads and writes files, one task after another
 * @param ui changes what is seen: the FX thread, or the caller's in tests
 */
public record Hands(Executor background, Executor ui) {}
