package id.gladi.store.bundle;

import id.gladi.store.AttachmentRow;
import id.gladi.store.Linked;
import id.gladi.store.RemarksCodec;
import id.gladi.store.SessionCopy;
import id.gladi.store.StepRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a session as a bundle. The same session gives the same bytes on every machine. */
final class BundleWriter {
  /** Zip has no time zones; a fixed local time is the same bytes everywhere. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private BundleWriter() {}

  static byte[] write(SessionCopy copy) {
    var entries = entries(copy);
    var hashes = new TreeMap<String, String>();
    entries.forEach((name, bytes) -> hashes.put(name, BundleJson.sha256(bytes)));
    int version = copy.remarks().isPresent() ? Manifest.VERSION : 1;
    var manifest = new Manifest(Manifest.FORMAT, version, copy.steps().size(), hashes);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, Manifest.NAME, BundleJson.write(manifest));
      for (var entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static Map<String, byte[]> entries(SessionCopy copy) {
    var plan = copy.session().row().plan();
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(Manifest.SESSION, BundleJson.write(session(copy)));
    entries.put(Manifest.EXERCISE, utf8(plan.exercise()));
    entries.put(Manifest.MAP, utf8(plan.map()));
    entries.put(Manifest.PROFILE, utf8(plan.profile()));
    entries.put(Manifest.STEPS, steps(copy));
    int number = 0;
    for (var attachment : copy.attachments()) {
      entries.put(Manifest.ATTACHMENT + ++number, attachment.row().content());
    }
    copy.remarks().ifPresent(r -> entries.put(Manifest.REMARKS, RemarksCodec.write(r)));
    return entries;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SessionText session(SessionCopy copy) {
    var row = copy.session().row();
    var attachments = new ArrayList<SessionText.Attachment>();
    for (Linked<AttachmentRow> linked : copy.attachments()) {
      attachments.add(
          new SessionText.Attachment(
              linked.row().name(), Manifest.ATTACHMENT + (attachments.size() + 1), linked.hash()));
    }
    return new SessionText(
        row.number(),
        row.exercise(),
        row.name(),
        row.opened(),
        row.program(),
        copy.session().hash(),
        copy.seal().map(SessionText.Seal::of).orElse(null),
        attachments);
  }

  private static byte[] steps(SessionCopy copy) {
    var lines = new ByteArrayOutputStream();
    for (var step : copy.steps()) {
      lines.writeBytes(BundleJson.write(line(step)));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private static SessionText.Line line(Linked<StepRow> step) {
    var row = step.row();
    return new SessionText.Line(
        row.seq(), row.parent(), row.role(), row.wall(), row.format(), row.payload(), step.hash());
  }
}
