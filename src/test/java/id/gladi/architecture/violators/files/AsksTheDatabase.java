package id.gladi.architecture.violators.files;

record AsksTheDatabase(java.sql.Connection connection) {}
