// Starts the program, its rehearsal, the formatter or the benchmarks in a JVM of the chosen JDK and
// ends Maven with their exit code: Maven of itself turns every failure into exit code 1 and ten lines
// of [ERROR].
import groovy.io.FileType
import org.apache.maven.toolchain.ToolchainManager

def property = { name -> session.userProperties.getProperty(name) ?: project.properties[name] ?: '' }
def words = { text -> (text =~ /"([^"]*)"|'([^']*)'|(\S+)/).collect { it[1] ?: it[2] ?: it[3] ?: '' } }
def toolchain = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = toolchain?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java".toString()
def joined = { jars -> jars.collect { it.toString() }.join(File.pathSeparator) }
def javaFx = ['', 'org', 'openjfx', ''].join(File.separator)
def withoutJavaFx = { jars -> jars.findAll { !it.contains(javaFx) } }

def formatter = { List options ->
  // Relative names: the formatter's list of files is split at spaces.
  def home = project.basedir.toPath()
  def files = []
  new File(project.basedir, property('format.under')).eachFileRecurse {
    if (it.name.endsWith('.java')) files << home.relativize(it.toPath()).toString()
  }
  def list = new File(project.build.directory, 'format-files.txt')
  list.parentFile.mkdirs()
  list.setText(files.sort().join('\n'), 'UTF-8')
  def exports = ['api', 'code', 'file', 'main', 'parser', 'tree', 'util'].collect {
    "--add-exports=jdk.compiler/com.sun.tools.javac.${it}=ALL-UNNAMED".toString()
  }
  def jars = pluginArtifacts.findAll { it.file?.name?.endsWith('.jar') }*.file
  exports + ['-classpath', joined(jars), 'com.google.googlejavaformat.java.Main'] + options + ["@${list}".toString()]
}

// What stays open gives memory back to the system; only Linux' C library knows how.
def linux = System.getProperty('os.name').startsWith('Linux')
def open = words(property('jvm.long')) + (linux ? ['-XX:TrimNativeHeapInterval=10000'] : [])

// What short commands load, kept by the Java machine from mvn verify on (decision record 0020). It
// belongs to the jar it was made with, so both rest as soon as a class or resource is newer.
def jar = new File(project.build.directory, "${project.build.finalName}.jar")
def archive = new File(project.build.directory, 'gladi.aot')
def rehearsal = new File(project.build.directory, 'rehearsal')
def archived = {
  def newest = 0L
  new File(project.build.outputDirectory).eachFileRecurse(FileType.FILES) {
    newest = Math.max(newest, it.lastModified())
  }
  jar.file && archive.file && newest <= jar.lastModified()
}
def packed = {
  [jar.toString()] + withoutJavaFx(project.runtimeClasspathElements - project.build.outputDirectory)
}

def arguments
switch (action) {
  case 'start':
    // A window and the import of a country are worth the optimising compiler; other commands are not.
    def brief = words(property('gladi.args')).any { it in property('jvm.brief.commands').split(' ') }
    def quick = brief && archived()
    arguments = words(property('jvm.product')) + (brief ? words(property('jvm.brief')) : open) +
        (quick ? ["-XX:AOTCache=${archive}".toString(), '-XX:+VerifySharedSpaces', '-Xlog:disable'] : []) +
        ['-classpath', joined(quick ? packed() : withoutJavaFx(project.runtimeClasspathElements)),
            'id.gladi.launch.Main'] + words(property('gladi.args'))
    break
  case 'archive':
    rehearsal.deleteDir()
    rehearsal.mkdirs()
    archive.delete()
    arguments = words(property('jvm.product')) + words(property('jvm.brief')) +
        ["-XX:AOTCacheOutput=${archive}".toString(), '-Xlog:disable',
            '-classpath', joined(packed()), 'id.gladi.launch.Rehearsal', rehearsal.toString()]
    break
  case 'bench':
    arguments = words(property('jvm.product')) + open +
        ['-classpath', joined(withoutJavaFx(project.testClasspathElements)), property('bench.main')] +
        words(property('bench.args'))
    break
  case 'bench-check':
    // A benchmark that no longer compiles is noticed here; -Pbench itself writes JMH's own classes.
    def sources = []
    new File(project.basedir, 'src/jmh').eachFileRecurse { if (it.name.endsWith('.java')) sources << it.toString() }
    def jmh = pluginArtifacts*.file.findAll { it?.name?.startsWith('jmh-core') }
    arguments = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-proc:none', '-nowarn', '-Xlint:none',
        '-d', new File(project.build.directory, 'bench-check').toString(),
        '-classpath', joined(project.testClasspathElements + jmh)] + sources
    break
  case 'format': arguments = formatter(['--replace']); break
  case 'format-check': arguments = formatter(['--dry-run', '--set-exit-if-changed']); break
}

def builder = new ProcessBuilder([java] + arguments).directory(project.basedir).inheritIO()
// GTK would load OpenGL, 45 MB of it without a graphics chip; JavaFX draws the windows itself.
if (linux) builder.environment().putIfAbsent('GDK_GL', 'disable')
if (action == 'archive') {
  def log = new File(rehearsal, 'log.txt')
  builder.redirectErrorStream(true).redirectOutput(log)
}
def process = builder.start()
Runtime.runtime.addShutdownHook(new Thread({ process.destroy() }))
def code = process.waitFor()
if (action == 'archive') {
  if (code != 0 || !archive.file) {
    // Commands only start more slowly without it.
    archive.delete()
    System.out.println "No archive of classes was made; why: ${rehearsal}/log.txt"
  }
} else if (code != 0) {
  if (action == 'format-check') {
    System.err.println 'The files above are not in the house format; mvn -q -Pformat mends them.'
  }
  System.exit(code)
}
