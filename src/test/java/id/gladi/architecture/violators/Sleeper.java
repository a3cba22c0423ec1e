package id.gladi.architecture.violators;

final class Sleeper {
  private Sleeper() {}

  static void wait(int millis) throws InterruptedException {
    Thread.sleep(millis);
  }
}
