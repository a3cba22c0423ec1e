package id.gladi.architecture.violators.draw;

import id.gladi.architecture.violators.app.RemembersForAll;

record LooksSideways(RemembersForAll beside) {}
