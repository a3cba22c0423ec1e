// Lists what is bundled: a program in a jar cannot list its own folders.
['exercises': '.json', 'maps': '.geojson'].each { folder, ending ->
  def ids = (new File(project.basedir, folder).list() ?: [] as String[])
      .findAll { it.endsWith(ending) }.collect { it - ending }.sort()
  def index = new File(project.build.outputDirectory, "id/gladi/bundled/${folder}/index.txt")
  index.parentFile.mkdirs()
  def lines = ids.collect { it + '\n' }.join()
  // Left alone when nothing changed: the jar is used only while it is newer than what it holds.
  if (!index.file || index.getText('UTF-8') != lines) {
    index.setText(lines, 'UTF-8')
  }
}
