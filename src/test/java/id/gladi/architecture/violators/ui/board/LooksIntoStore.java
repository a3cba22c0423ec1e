package id.gladi.architecture.violators.ui.board;

import id.gladi.architecture.violators.store.Table;

record LooksIntoStore(Table table) {}
