package id.gladi.architecture.violators.ui.projector;

import id.gladi.architecture.violators.core.play.Board;

record SeesTheBoard(Board board) {}
