package id.gladi.ui.library;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.GladiException;
import id.gladi.app.NewerSchemaException;
import id.gladi.app.UnknownSessionException;
import id.gladi.app.UnreadableStepException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Failures that a user can do something about; each has a sentence {@code library.trouble.…}. */
enum Trouble {
  IN_USE,
  NEWER,
  DAMAGED,
  UNKNOWN_SESSION,
  UNREADABLE_STEP,
  RECORD,
  FILE;

  /** Which trouble an exception stands for; empty for what nobody expected. */
  static Optional<Trouble> of(Throwable failure) {
    return Optional.ofNullable(
        switch (failure) {
          case DatabaseInUseException _ -> IN_USE;
          case NewerSchemaException _ -> NEWER;
          case DatabaseUnreadableException _ -> DAMAGED;
          case UnknownSessionException _ -> UNKNOWN_SESSION;
          case UnreadableStepException _ -> UNREADABLE_STEP;
          case GladiException _ -> RECORD;
          case UncheckedIOException _ -> FILE;
          default -> null;
        });
  }
}
