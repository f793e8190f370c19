namespace Chats.Emulator.Scenarios.Text;

#pragma warning disable MA0048 // the closed family of node kinds reads best on one page

/// <summary>A piece of a YAML or JSON text.</summary>
internal abstract record Node(Position Position)
{
    /// <summary>What it is, as a message would say it.</summary>
    public abstract string Kind { get; }

    /// <summary>All texts in it in their order; those that are keys are not among them.</summary>
    public IEnumerable<ScalarNode> Texts => this switch
    {
        ScalarNode text => [text],
        ListNode list => list.Items.SelectMany(item => item.Texts),
        MapNode map => map.Entries.SelectMany(entry => entry.Value.Texts),
        _ => [],
    };

    /// <summary>Whether both say the same, wherever they stand.</summary>
    public static bool Same(Node? left, Node? right) => (left, right) switch
    {
        (ScalarNode one, ScalarNode other) => one.Value == other.Value && one.IsPlain == other.IsPlain,
        (ListNode one, ListNode other) =>
            one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(pair => Same(pair.First, pair.Second)),
        (MapNode one, MapNode other) => one.Entries.Count == other.Entries.Count && one.Entries.Zip(other.Entries).All(Same),
        _ => left is null && right is null,
    };

    private static bool Same((KeyValuePair<ScalarNode, Node> First, KeyValuePair<ScalarNode, Node> Second) entries) =>
        Same(entries.First.Key, entries.Second.Key) && Same(entries.First.Value, entries.Second.Value);
}

/// <param name="Position">Where it starts.</param>
/// <param name="Value">The text, whatever type it stands for.</param>
/// <param name="IsPlain">True without quotes: only then may it stand for a number, a truth value or nothing.</param>
internal sealed record ScalarNode(Position Position, string Value, bool IsPlain) : Node(Position)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public bool? AsBoolean => !IsPlain ? null : Value switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>A number, a truth value or a time, as it is written without quotes.</summary>
    public static ScalarNode Plain(string value) => new(Position.Start, value, IsPlain: true);

    /// <summary>A text, whatever it looks like.</summary>
    public static ScalarNode Text(string value) => new(Position.Start, value, IsPlain: false);

    public override string Kind => this switch
    {
        { IsNull: true } => "nothing",
        { AsBoolean: not null } => "true or false",
        { IsPlain: true } when double.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out _) => "a number",
        _ => "a text",
    };
}

internal sealed record ListNode(Position Position, IReadOnlyList<Node> Items) : Node(Position)
{
    public override string Kind => "a list";
}

internal sealed record MapNode(Position Position, IReadOnlyList<KeyValuePair<ScalarNode, Node>> Entries) : Node(Position)
{
    public override string Kind => "a map";
}
