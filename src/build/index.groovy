// Lists what is bundled: a program in a jar cannot list its own folders.
['exercises': '.json', 'maps': '.geojson'].each { folder, ending ->
  def ids = (new File(project.basedir, folder).list() ?: [] as String[])
      .findAll { it.endsWith(ending) }.collect { it - ending }.sort()
  def index = new File(project.build.outputDirectory, "id/gladi/bundled/${folder}/index.txt")
  index.parentFile.mkdirs()
  index.setText(ids.collect { it + '\n' }.join(), 'UTF-8')
}
