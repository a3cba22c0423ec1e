package id.gladi.store.bundle;

import id.gladi.app.BundleException;
import id.gladi.app.BundleException.Fault;
import id.gladi.app.RemarksUnreadableException;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.review.Remarks;
import id.gladi.store.AttachmentRow;
import id.gladi.store.Linked;
import id.gladi.store.RemarksCodec;
import id.gladi.store.SessionCopy;
import id.gladi.store.SessionRow;
import id.gladi.store.StepRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bundle: every entry must be in the manifest with its hash, and nothing else there. */
final class BundleReader {
  private final Map<String, byte[]> entries;

  private BundleReader(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  static SessionCopy read(byte[] packed) {
    return new BundleReader(SafeZip.unpack(packed)).read();
  }

  private SessionCopy read() {
    var manifest = manifest();
    for (var name : Manifest.ALWAYS) {
      if (manifest.hash(name).isEmpty()) {
        throw new BundleException(Fault.DAMAGED, name);
      }
    }
    manifest
        .entries()
        .forEach((name, hash) -> {
          if (!BundleJson.sha256(bytes(name)).equals(hash)) {
            throw new BundleException(Fault.DAMAGED, name);
          }
        });
    for (var name : entries.keySet()) {
      if (!name.equals(Manifest.NAME) && manifest.hash(name).isEmpty()) {
        throw new BundleException(Fault.UNSAFE, name);
      }
    }
    return copy(manifest);
  }

  private Manifest manifest() {
    if (!entries.containsKey(Manifest.NAME)) {
      throw new BundleException(Fault.NO_BUNDLE, Manifest.NAME);
    }
    int version = BundleJson.version(text(Manifest.NAME));
    if (version > Manifest.VERSION) {
      throw new BundleException(Fault.NEWER, Integer.toString(version));
    }
    if (version < 1) {
      throw new BundleException(Fault.DAMAGED, Manifest.NAME);
    }
    return BundleJson.read(text(Manifest.NAME), Manifest.class, Manifest.NAME);
  }

  private SessionCopy copy(Manifest manifest) {
    var text = BundleJson.read(text(Manifest.SESSION), SessionText.class, Manifest.SESSION);
    var plan = new PlanTexts(text(Manifest.EXERCISE), text(Manifest.MAP), text(Manifest.PROFILE));
    var row =
        new SessionRow(
            text.number(), text.exercise(), text.name(), text.opened(), text.program(), plan);
    var steps = steps();
    if (steps.size() != manifest.steps()) {
      throw new BundleException(Fault.DAMAGED, Manifest.STEPS);
    }
    return new SessionCopy(
        new Linked<>(row, text.hash()),
        steps,
        text.attachments().stream().map(this::attachment).toList(),
        Optional.ofNullable(text.seal()).map(SessionText.Seal::linked),
        manifest.hash(Manifest.REMARKS).map(_ -> remarks()));
  }

  private Remarks remarks() {
    try {
      return RemarksCodec.read(bytes(Manifest.REMARKS));
    } catch (RemarksUnreadableException e) {
      throw new BundleException(Fault.DAMAGED, Manifest.REMARKS, e);
    }
  }

  private List<Linked<StepRow>> steps() {
    var steps = new ArrayList<Linked<StepRow>>();
    text(Manifest.STEPS).lines().forEach(line -> steps.add(step(line)));
    return steps;
  }

  private static Linked<StepRow> step(String text) {
    var line = BundleJson.read(text, SessionText.Line.class, Manifest.STEPS);
    return new Linked<>(
        new StepRow(
            line.seq(), line.parent(), line.role(), line.wall(), line.format(), line.payload()),
        line.hash());
  }

  private Linked<AttachmentRow> attachment(SessionText.Attachment attachment) {
    return new Linked<>(
        new AttachmentRow(attachment.name(), bytes(attachment.entry())), attachment.hash());
  }

  private String text(String name) {
    return BundleJson.text(bytes(name), name);
  }

  private byte[] bytes(String name) {
    var bytes = entries.get(name);
    if (bytes == null) {
      throw new BundleException(Fault.DAMAGED, name);
    }
    return bytes;
  }
}
