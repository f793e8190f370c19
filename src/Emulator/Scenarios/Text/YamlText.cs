using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>Turns a text into nodes, or reports the one thing that keeps it from being YAML we take.</summary>
/// <remarks>
/// Built on parser events, not on <c>YamlStream</c>: that one gives up at the first duplicate key, which we want to report along with
/// everything else, and recurses as deep as the text says, which ends the process.
/// </remarks>
internal sealed partial class YamlText
{
    private const int DeepestNesting = 32;

    private readonly IParser _parser;
    private readonly string? _file;
    private int _depth;

    private YamlText(IParser parser, string? file) => (_parser, _file) = (parser, file);

    /// <summary>The text's only document; null after a problem was reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="file">The file it stands in, for positions; null: the only one.</param>
    public static Node? Read(string text, Problems problems, string? file = null)
    {
        if (HalfCharacter(text) is { } half)
        {
            problems.Add(half with { File = file }, "half of a character stands here (a lone surrogate), which is no text");
            return null;
        }

        // To the scanner a NUL ends the text, so that the rest would be passed over in silence.
        var parser = new Parser(new StringReader(text.Replace('\0', '\uFFFD')));
        try
        {
            return new YamlText(parser, file).Document();
        }
        catch (YamlException exception)
        {
            if (Tab(text, exception) is { } tab) problems.Add(tab with { File = file }, "a tab stands here; YAML is indented with spaces");
            else problems.Add(At(exception.Start, file), YamlRemedy.Complete(exception, text));
        }
        catch (InvalidOperationException)
        {
            // What the parser throws when a bracket or a brace stays open.
            problems.Add(At(parser.Current?.Start ?? Mark.Empty, file), "the list or map that starts here or before is not closed");
        }
        catch (ArgumentOutOfRangeException) when (BrokenEscape().Match(text) is { Success: true } escape)
        {
            // What the scanner throws at an escape that is no character; it does not say where it is.
            problems.Add(
                PositionOf(text, escape.Index) with { File = file },
                $"the escape {escape.Value} is no character; half of a pair such as \\ud83c\\udf4b does not stand alone");
        }
        catch (ArgumentException)
        {
            // What it throws for a tag or a directive without a name.
            problems.Add(
                At(parser.Current?.End ?? Mark.Empty, file),
                "a tag (!) or a directive (%) that stands here or behind cannot be read; neither is supported");
        }

        return null;
    }

    private Node Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) throw Unusable(Mark.Empty, "the file is empty");
        _parser.Consume<DocumentStart>();
        var root = Next();
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second)) throw Unusable(second.Start, "a second document starts here; a file holds one");
        return root;
    }

    private Node Next()
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            throw Unusable(alias.Start, $"aliases such as *{alias.Value} are not supported; write it out");
        }

        if (_parser.Accept<NodeEvent>(out var node)) RefuseExtras(node);
        if (_parser.TryConsume<Scalar>(out var scalar)) return Scalar(scalar);
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return List(sequence);
        return Map(_parser.Consume<MappingStart>());
    }

    private static void RefuseExtras(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw Unusable(node.Start, $"anchors such as &{node.Anchor.Value} are not supported");
        if (!node.Tag.IsEmpty) throw Unusable(node.Start, $"tags such as {node.Tag.Value} are not supported");
    }

    private ScalarNode Scalar(Scalar scalar) => new(At(scalar.Start, _file), scalar.Value, scalar.Style == ScalarStyle.Plain);

    private ListNode List(SequenceStart start)
    {
        Descend(start.Start);
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Next());
        _depth--;
        return new ListNode(At(start.Start, _file), items);
    }

    private MapNode Map(MappingStart start)
    {
        Descend(start.Start);
        var entries = new List<KeyValuePair<ScalarNode, Node>>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var mark = _parser.Current!.Start;
            if (Next() is not ScalarNode key) throw Unusable(mark, "a key must be a text");
            if (key is { Value: "<<", IsPlain: true }) throw Unusable(mark, "merge keys (<<) are not supported; write it out");
            entries.Add(new KeyValuePair<ScalarNode, Node>(key, Next()));
        }

        _depth--;
        return new MapNode(At(start.Start, _file), entries);
    }

    private void Descend(Mark mark)
    {
        if (++_depth > DeepestNesting) throw Unusable(mark, "nested too deeply");
    }

    private static YamlException Unusable(in Mark mark, string message) => new(mark, mark, message);

    private static Position At(in Mark mark, string? file) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), file);

    /// <summary>The tab that the parser stumbled over; it names the place of what it was reading, which may have begun far above.</summary>
    private static Position? Tab(string text, YamlException exception)
    {
        if (!exception.Message.Contains("tab", StringComparison.Ordinal)) return null;
        var lines = text.Split('\n');
        for (var line = (int)Math.Max(1, exception.End.Line); line <= lines.Length; line++)
        {
            var blanks = lines[line - 1].AsSpan();
            blanks = blanks[..(blanks.Length - blanks.TrimStart(" \t").Length)];
            if (blanks.Contains('\t')) return new Position(line, blanks.IndexOf('\t') + 1);
        }

        return null;
    }

    /// <summary>
    /// Where a text holds one half of a pair of surrogates without the other; no file can, but a text that comes from code.
    /// </summary>
    private static Position? HalfCharacter(string text)
    {
        var at = ScalarText.LoneSurrogate(text);
        return at < 0 ? null : PositionOf(text, at);
    }

    private static Position PositionOf(string text, int index) =>
        new(1 + text.AsSpan(0, index).Count('\n'), index - text.AsSpan(0, index).LastIndexOf('\n'));

    /// <summary>A surrogate without the other half, or a number beyond the last character.</summary>
    [GeneratedRegex("""
        \\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])
        | (?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}
        | \\U(?!000[0-9a-fA-F]|0010)[0-9a-fA-F]{8}
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BrokenEscape();
}
