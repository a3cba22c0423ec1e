package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Opened;
import id.gladi.app.maps.Found;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Attachment.Kind;
import id.gladi.fixture.Attached;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of the user as attachments: small enough for a step, or a sentence why not.
class LocalAttachmentsTest {
  @TempDir Path folder;

  private final LocalAttachments attachments = new LocalAttachments();

  @Test
  void aLargePhotoIsMadeSmallEnoughForAStep() throws IOException {
    var image = new BufferedImage(2_400, 1_800, BufferedImage.TYPE_INT_RGB);
    var dice = new SplittableRandom(1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, dice.nextInt());
      }
    }
    var file = folder.resolve("Gerbang utara.jpg");
    ImageIO.write(image, "jpg", file.toFile());
    assertThat(Files.size(file)).isGreaterThan(2 * Attachment.MOST_BYTES);
    var photo = taken(file).getFirst();
    assertThat(photo.name()).isEqualTo("Gerbang utara");
    assertThat(photo.data().size()).isLessThanOrEqualTo(Attachment.MOST_BYTES);
    assertThat(photo.whole()).isTrue();
    assertThat(photo.room()).isFalse();
  }

  @Test
  void pagesOfAPdfBecomePictures() throws IOException {
    var file = folder.resolve("Surat.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      var second = new PDPage(new PDRectangle(842, 595));
      document.addPage(second);
      try (var pen = new PDPageContentStream(document, second)) {
        pen.setNonStrokingColor(1f, 0f, 0f);
        pen.addRect(0, 0, 842, 595);
        pen.fill();
      }
      document.save(file.toFile());
    }
    var pages = taken(file);
    assertThat(pages).extracting(Attachment::name).containsExactly("Surat – 1", "Surat – 2");
    assertThat(pages).extracting(Attachment::kind).containsOnly(Kind.PICTURE);
    var red = ImageIO.read(new ByteArrayInputStream(pages.getLast().data().bytes()));
    assertThat(red.getWidth()).isGreaterThan(red.getHeight());
    assertThat(red.getRGB(100, 100) & 0xFFFFFF).isEqualTo(0xFF0000);
  }

  @Test
  void aRecordingIsTakenAsItIs() throws IOException {
    var wav = Attached.wav(4_000);
    var file = Files.write(folder.resolve("HT.wav"), wav.bytes());
    assertThat(taken(file)).containsExactly(new Attachment("HT", Kind.SOUND, false, "", wav));
  }

  @Test
  void whatIsDamagedTooLargeOrSomethingElseIsRefusedWithASentence() throws IOException {
    var png = Attached.png(300, 200, "a").bytes();
    var cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 60));
    var text = Files.writeString(folder.resolve("surat.pdf"), "Dengan hormat,");
    var noise =
        Files.write(folder.resolve("rusak.wav"), Arrays.copyOf(Attached.wav(9).bytes(), 14));
    var lengthy = Files.write(folder.resolve("panjang.wav"), Attached.wav(700_001).bytes());
    assertThat(refused(cut)).contains("bukan gambar PNG/JPEG, PDF, atau suara WAV");
    assertThat(refused(text)).contains("bukan gambar PNG/JPEG, PDF, atau suara WAV");
    assertThat(refused(noise)).contains("bukan gambar PNG/JPEG, PDF, atau suara WAV");
    assertThat(refused(lengthy)).contains("701 kB", "700 kB");
    assertThat(refused(folder.resolve("tiada.png"))).contains("tidak ditemukan");
  }

  private List<Attachment> taken(Path file) {
    return ((Found.Ready<List<Attachment>>) attachments.read(file, _ -> {})).value();
  }

  private String refused(Path file) {
    var found = (Found.Faulty<List<Attachment>>) attachments.read(file, _ -> {});
    Opened.Fault fault = found.faults().getFirst();
    assertThat(fault.file()).isEqualTo(file.toString());
    return fault.sentence().id();
  }
}
