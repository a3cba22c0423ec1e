package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.app.review.Order;
import id.gladi.app.review.Outline;
import id.gladi.app.review.Outline.Chapter;
import id.gladi.app.review.Outline.Goal;
import id.gladi.app.review.Outline.Passage;
import id.gladi.app.review.Pages;
import id.gladi.core.review.Outgoing;
import id.gladi.core.review.Remarks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Reviews in memory: one white page for each chapter that is not hidden. */
class MemoryRoom implements ReviewRoom {
  static final List<String> CHAPTERS = List.of("pendahuluan", "hasil", "penutup");

  final List<Remarks> kept = new CopyOnWriteArrayList<>();
  final List<Remarks.Front> house = new CopyOnWriteArrayList<>();
  final List<Order> written = new CopyOnWriteArrayList<>();

  /** A writing goes on when this is let go. */
  volatile CountDownLatch gate = new CountDownLatch(0);

  /** Whether nothing can be written, neither remarks nor documents. */
  volatile boolean refusing;

  volatile Remarks remarks = Remarks.NONE;

  @Override
  public Remarks remarks(SessionId session) {
    return remarks;
  }

  @Override
  public void keep(SessionId session, Remarks now) {
    refuse();
    remarks = now;
    kept.add(now);
  }

  @Override
  public Optional<String> emblem(Path file) {
    return file.toString().endsWith(".png") ? Optional.of("UE5H") : Optional.empty();
  }

  @Override
  public void keepHouse(Remarks.Front front) {
    house.add(front);
  }

  @Override
  public Outline outline(SessionId session, Remarks now, String language) {
    return new Outline(
        "Penolakan hasil",
        12,
        CHAPTERS.stream().map(id -> new Chapter(id, id + " " + language)).toList(),
        List.of(new Passage("kesimpulan", "Empat inject disampaikan.")),
        List.of(new Goal("S1", "Menjaga ring 1", "S")),
        new Outgoing(
            12, List.of("Kapolres"), List.of(), 3, "© OpenStreetMap", true, List.of(), List.of()));
  }

  @Override
  public List<Kind> documents() {
    return List.of(
        new Kind("report", List.of(".pdf", ".docx", ".png")),
        new Kind("decision-log", List.of(".pdf")));
  }

  @Override
  public Pages pages(SessionId session, Remarks now, Order order, DoubleConsumer progress) {
    progress.accept(0.5);
    return new White(CHAPTERS.size() - now.hidden().size());
  }

  @Override
  public void write(
      SessionId session, Remarks now, Order order, Path file, DoubleConsumer progress) {
    progress.accept(0.1);
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    refuse();
    progress.accept(0.9);
    written.add(order);
  }

  private void refuse() {
    if (refusing) {
      throw new StorageException("refused");
    }
  }

  private record White(int count) implements Pages {
    @Override
    public List<Integer> chapters() {
      return IntStream.range(0, count).boxed().toList();
    }

    @Override
    public double width(int page) {
      return 595;
    }

    @Override
    public double height(int page) {
      return 842;
    }

    @Override
    public Picture draw(int page, double scale) {
      int width = (int) (595 * scale);
      int height = (int) (842 * scale);
      var pixels = new int[width * height];
      Arrays.fill(pixels, 0xFFEEFFEE);
      return new Picture(width, height, pixels);
    }

    @Override
    public void close() {}
  }
}
