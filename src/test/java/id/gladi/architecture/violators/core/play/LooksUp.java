package id.gladi.architecture.violators.core.play;

import id.gladi.architecture.violators.app.RemembersForAll;

record LooksUp(RemembersForAll above) {}
