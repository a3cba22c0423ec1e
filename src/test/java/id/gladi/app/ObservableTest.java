package id.gladi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ObservableTest {
  private final List<RuntimeException> failures = new ArrayList<>();
  private final Observable<String> level = new Observable<>("hijau", failures::add);
  private final List<String> seen = new ArrayList<>();

  @Test
  void anObserverIsToldThePresentValueAndEveryLaterOne() {
    level.observe(seen::add);
    level.set("kuning");
    level.set("merah");
    assertThat(seen).containsExactly("hijau", "kuning", "merah");
    assertThat(level.get()).isEqualTo("merah");
  }

  @Test
  void whoeverComesLateIsToldOnlyThePresent() {
    level.set("kuning");
    level.observe(seen::add);
    assertThat(seen).containsExactly("kuning");
  }

  @Test
  void theSameValueIsToldAgain() {
    level.observe(seen::add);
    level.set("hijau");
    assertThat(seen).containsExactly("hijau", "hijau");
  }

  @Test
  void aReleasedObserverIsToldNothingMore() {
    var pin = level.observe(seen::add);
    var others = new ArrayList<String>();
    level.observe(others::add);
    pin.release();
    pin.release();
    level.set("kuning");
    assertThat(seen).containsExactly("hijau");
    assertThat(others).containsExactly("hijau", "kuning");
  }

  @Test
  void anObserverMayReleaseItselfWhileItIsTold() {
    var pins = new ArrayList<Observable.Pin>();
    pins.add(
        level.observe(value -> {
          seen.add(value);
          pins.forEach(Observable.Pin::release);
        }));
    level.set("kuning");
    level.set("merah");
    assertThat(seen).containsExactly("hijau", "kuning");
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersFromBeingTold() {
    var broken = new IllegalStateException("rusak");
    level.observe(_ -> {
      throw broken;
    });
    level.observe(seen::add);
    level.set("kuning");
    assertThat(seen).containsExactly("hijau", "kuning");
    assertThat(failures).containsExactly(broken, broken);
    assertThat(level.get()).isEqualTo("kuning");
  }

  @Test
  void aValueThatIsSetWhileAnObserverRegistersIsToldAfterTheOneBefore() throws Exception {
    var order = new CopyOnWriteArrayList<String>();
    var registering = new CountDownLatch(1);
    var setter = new Thread(() -> level.set("kuning"));
    var observer =
        new Thread(() ->
            level.observe(value -> {
              registering.countDown();
              if (value.equals("hijau")) {
                awaitStuckOrDone(setter);
              }
              order.add(value);
            }));
    observer.start();
    registering.await();
    setter.start();
    observer.join();
    setter.join();
    assertThat(order).containsExactly("hijau", "kuning");
  }

  private static void awaitStuckOrDone(Thread thread) {
    while (thread.getState() == Thread.State.NEW || thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
  }
}
