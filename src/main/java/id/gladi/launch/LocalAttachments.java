package id.gladi.launch;

import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.Found;
import id.gladi.core.Blob;
import id.gladi.core.plan.Attachment;
import id.gladi.core.terrain.PictureFile;
import id.gladi.export.picture.Pocket;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Files of this computer that go with an inject. Thread-safe. */
final class LocalAttachments implements AttachmentFiles {
  /** The largest PDF that is read into memory. */
  private static final long MOST_PDF = 50_000_000;

  @Override
  public Found<List<Attachment>> read(Path file, DoubleConsumer progress) {
    try {
      return switch (ending(file)) {
        case "pdf" -> pages(file, progress);
        case "wav" -> recording(file);
        default -> picture(file, progress);
      };
    } catch (NoSuchFileException gone) {
      return faulty(file, Kind.MISSING_FILE);
    } catch (EOFException cut) {
      return faulty(file, Kind.NOT_ATTACHABLE);
    } catch (IOException failed) {
      return faulty(file, Files.isDirectory(file) ? Kind.IS_A_FOLDER : Kind.UNREADABLE);
    }
  }

  private static Found<List<Attachment>> picture(Path file, DoubleConsumer progress)
      throws IOException {
    return new Pocket(Attachment.MOST_BYTES, progress)
        .picture(file)
        .map(picture -> taken(List.of(attachment(stem(file), picture))))
        .orElseGet(() -> faulty(file, Kind.NOT_ATTACHABLE));
  }

  private static Found<List<Attachment>> pages(Path file, DoubleConsumer progress)
      throws IOException {
    if (Files.size(file) > MOST_PDF) {
      return faulty(file, Kind.TOO_LARGE, Files.size(file) / 1_000_000, MOST_PDF / 1_000_000);
    }
    return new Pocket(Attachment.MOST_BYTES, progress)
        .pages(Files.readAllBytes(file))
        .map(pages -> taken(named(stem(file), pages)))
        .orElseGet(() -> faulty(file, Kind.NOT_ATTACHABLE));
  }

  private static List<Attachment> named(String stem, List<PictureFile> pages) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> attachment(stem + " – " + (i + 1), pages.get(i)))
        .toList();
  }

  private static Found<List<Attachment>> recording(Path file) throws IOException {
    if (Files.size(file) > Attachment.MOST_BYTES) {
      long kilobytes = Files.size(file) / 1000 + 1;
      return faulty(file, Kind.ATTACHMENT_TOO_LARGE, kilobytes, Attachment.MOST_BYTES / 1000);
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file));
        var sound = AudioSystem.getAudioInputStream(in)) {
      if (sound.getFrameLength() <= 0) {
        return faulty(file, Kind.NOT_ATTACHABLE);
      }
    } catch (UnsupportedAudioFileException damaged) {
      return faulty(file, Kind.NOT_ATTACHABLE);
    }
    var data = new Blob(Files.readAllBytes(file));
    return taken(List.of(new Attachment(stem(file), Attachment.Kind.SOUND, false, "", data)));
  }

  private static Attachment attachment(String name, PictureFile picture) {
    return new Attachment(name, Attachment.Kind.PICTURE, false, "", picture.data());
  }

  private static Found<List<Attachment>> taken(List<Attachment> attachments) {
    return new Found.Ready<>(attachments);
  }

  private static Found<List<Attachment>> faulty(Path file, Kind kind, Object... args) {
    return new Found.Faulty<>(
        List.of(LocalMapRoom.fault(Problem.ofFile(file.toString(), kind, args))));
  }

  private static String ending(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
