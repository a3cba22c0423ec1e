package id.gladi.architecture.violators.files;

import id.gladi.architecture.violators.app.RemembersForAll;

record LooksSideways(RemembersForAll beside) {}
