package id.gladi.launch.cli;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.BundleException;
import id.gladi.app.DatabaseInUseException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.DiskFullException;
import id.gladi.app.FolderGoneException;
import id.gladi.app.FolderReadOnlyException;
import id.gladi.app.NewerSchemaException;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.PlaceRefusedException;
import id.gladi.app.ReadOnlyRecordException;
import id.gladi.app.RemarksUnreadableException;
import id.gladi.app.SealedSessionException;
import id.gladi.app.StorageException;
import id.gladi.app.UnreadableStepException;
import id.gladi.app.WrongPasswordException;
import id.gladi.core.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says on the command line, in one language. */
public final class Messages {
  private static final String BUNDLE = "id.gladi.launch.messages";

  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle(BUNDLE, Locale.of(language), noFallback());
  }

  private static ResourceBundle.Control noFallback() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  public static Messages indonesian() {
    return new Messages("id");
  }

  public static Messages english() {
    return new Messages("en");
  }

  /** English for {@code en}, Bahasa Indonesia for every other language. */
  public static Messages in(String language) {
    return language.equals("en") ? english() : indonesian();
  }

  /** {@code id} or {@code en}. */
  public String language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** A sentence with its blanks filled in; numbers are written plainly. */
  public String say(String key, Object... values) {
    var plain = new Object[values.length];
    for (int index = 0; index < values.length; index++) {
      plain[index] = values[index].toString();
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
  }

  String say(Text text) {
    return text.in(language);
  }

  /** Why the record cannot be used, and what to do. */
  public String say(StorageException trouble) {
    return switch (trouble) {
      case DatabaseInUseException _ -> say("storage.inUse");
      case NewerSchemaException e -> say("storage.newer", e.found(), e.known());
      case DatabaseUnreadableException _ -> say("storage.unreadable");
      case UnreadableStepException e -> say("storage.step", text(e));
      case BrokenRecordException e -> say("storage.broken", e.session(), fault(e));
      case BundleException e -> say("bundle." + e.fault(), e.detail());
      case RemarksUnreadableException e -> say("storage.remarks", e.file());
      case DiskFullException _ -> say("storage.full");
      case PlaceRefusedException e -> say("place." + e.fault(), e.place());
      case FolderGoneException _ -> say("storage.gone");
      case FolderReadOnlyException _ -> say("storage.readOnlyFolder");
      case ReadOnlyRecordException _ -> say("storage.readOnly");
      case SealedSessionException e -> say("storage.sealed", e.session());
      case PasswordNeededException _ -> say("storage.password");
      case WrongPasswordException _ -> say("storage.wrongPassword");
      default -> say("storage.failed", text(trouble));
    };
  }

  private String fault(BrokenRecordException broken) {
    return say("fault." + broken.fault(), broken.step(), broken.detail());
  }

  private static String text(Throwable trouble) {
    var message = trouble.getMessage();
    return message == null ? trouble.getClass().getSimpleName() : message;
  }
}
