using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chats.Emulator.Scenarios.Yaml;

/// <summary>Turns a text into nodes, or reports the one thing that keeps it from being YAML we take.</summary>
/// <remarks>
/// Built on parser events, not on <c>YamlStream</c>: that one gives up at the first duplicate key, which we want to report along with
/// everything else, and recurses as deep as the text says, which ends the process.
/// </remarks>
internal sealed class YamlText
{
    private const int DeepestNesting = 32;

    private readonly IParser _parser;
    private int _depth;

    private YamlText(IParser parser) => _parser = parser;

    /// <summary>The text's only document; null after a problem was reported.</summary>
    public static Node? Read(string text, Problems problems)
    {
        // To the scanner a NUL ends the text, so that the rest would be passed over in silence.
        var parser = new Parser(new StringReader(text.Replace('\0', '\uFFFD')));
        try
        {
            return new YamlText(parser).Document();
        }
        catch (YamlException exception)
        {
            problems.Add(At(exception.Start), exception.Message);
        }
        catch (InvalidOperationException)
        {
            // What the parser throws when a bracket or a brace stays open.
            problems.Add(At(parser.Current?.Start ?? Mark.Empty), "the list or map that starts here or before is not closed");
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
        if (_parser.Accept<AnchorAlias>(out var alias)) throw Unusable(alias.Start, $"aliases such as *{alias.Value} are not supported; write it out");
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

    private static ScalarNode Scalar(Scalar scalar) => new(At(scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);

    private ListNode List(SequenceStart start)
    {
        Descend(start.Start);
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Next());
        _depth--;
        return new ListNode(At(start.Start), items);
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
        return new MapNode(At(start.Start), entries);
    }

    private void Descend(Mark mark)
    {
        if (++_depth > DeepestNesting) throw Unusable(mark, "nested too deeply");
    }

    private static YamlException Unusable(in Mark mark, string message) => new(mark, mark, message);

    private static Position At(in Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
