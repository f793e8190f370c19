using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>
/// Writes nodes as YAML that people like to read: one thing a line, short lists in one, and quotes only where something else might be read.
/// </summary>
internal sealed class YamlWriter
{
    private const int LongestFlow = 100;

    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: true, indentSequences: true,
        newLine: "\n");

    private readonly Emitter _emitter;

    private YamlWriter(TextWriter text) => _emitter = new Emitter(text, Settings);

    public static string Write(Node root)
    {
        using var text = new StringWriter();
        var writer = new YamlWriter(text);
        writer.Document(root);
        return text.ToString();
    }

    private void Document(Node root)
    {
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Next(root, isFlow: false);
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    private void Next(Node node, bool isFlow)
    {
        if (node is ScalarNode scalar) Scalar(scalar, isFlow);
        else if (node is ListNode list) List(list);
        else Map((MapNode)node);
    }

    private void Scalar(ScalarNode scalar, bool isFlow)
    {
        var text = ScalarText.Whole(scalar.Value);
        var style = scalar.IsPlain ? ScalarStyle.Plain : ScalarText.StyleOf(text, isFlow);
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }

    private void List(ListNode list)
    {
        var isFlow =
            list.Items.All(
                item => item is ScalarNode { Value: var text } && ScalarText.FitsOneLine(text)
                    && !text.Contains(':', StringComparison.Ordinal))
            && list.Items.Sum(item => ((ScalarNode)item).Value.Length) <= LongestFlow;
        _emitter.Emit(
            new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isFlow ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var item in list.Items) Next(item, isFlow);
        _emitter.Emit(new SequenceEnd());
    }

    private void Map(MapNode map)
    {
        _emitter.Emit(
            new MappingStart(
                AnchorName.Empty, TagName.Empty, isImplicit: true, map.Entries.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
        foreach (var (key, value) in map.Entries)
        {
            Scalar(key, isFlow: true);
            Next(value, isFlow: false);
        }

        _emitter.Emit(new MappingEnd());
    }
}
