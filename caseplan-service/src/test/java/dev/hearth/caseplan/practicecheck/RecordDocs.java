package dev.hearth.caseplan.practicecheck;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the source says of its records: the sentence on the type and one on each component. */
final class RecordDocs {
  private final Map<String, String> sentences = new HashMap<>();

  /** Reads the comments of all sources below these directories. */
  static RecordDocs of(Path... directories) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path directory : directories) {
      try (Stream<Path> files = Files.walk(directory)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    RecordDocs docs = new RecordDocs();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        docs.new Reader(trees, unit.getPackageName().toString()).scan(unit, null);
      }
    }
    return docs;
  }

  /** The sentence on a type; null when the source has none. */
  @Nullable String of(Class<?> type) {
    return sentences.get(type.getCanonicalName());
  }

  /** The sentence on a component of a record; null when the source has none. */
  @Nullable String of(Class<?> type, String component) {
    return sentences.get(type.getCanonicalName() + "#" + component);
  }

  private final class Reader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private String name;

    Reader(DocTrees trees, String packageName) {
      this.trees = trees;
      this.name = packageName;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      String outer = name;
      name = outer + "." + type.getSimpleName();
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        sentences.put(name, plain(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param) {
            sentences.put(name + "#" + param.getName(), plain(param.getDescription()));
          }
        }
      }
      super.visitClass(type, nothing);
      name = outer;
      return null;
    }
  }

  private static String plain(List<? extends DocTree> text) {
    return text.stream()
        .map(DocTree::toString)
        .collect(Collectors.joining())
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
