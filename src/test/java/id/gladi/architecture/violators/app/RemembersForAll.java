package id.gladi.architecture.violators.app;

import java.util.concurrent.atomic.AtomicInteger;

public final class RemembersForAll {
  static int last = 0;
  static final AtomicInteger COUNT = new AtomicInteger();

  private RemembersForAll() {}
}
