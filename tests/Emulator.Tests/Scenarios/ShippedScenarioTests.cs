using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios;

public sealed class ShippedScenarioTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_shipped_scenario_loads(string name)
    {
        var reading = Shipped.Load(name);
        Assert.Empty(reading.Problems);
        Assert.Equal(Path.GetFileNameWithoutExtension(name), reading.Origin!.ScenarioName);
        Assert.Equal(Shipped.Text(name), reading.Origin.ScenarioText);
        Assert.Empty(ScenarioLoader.Check(Shipped.Text(name), name).Problems);
    }

    [Fact]
    public void The_default_scenario_is_embedded_in_the_assembly()
    {
        using var stream = typeof(ScenarioLoader).Assembly.GetManifestResourceStream("default.yaml");
        using var reader = new StreamReader(stream!);
        Assert.Equal(Shipped.Text("default.yaml"), reader.ReadToEnd());
    }

    [Fact]
    public void The_big_world_holds_a_hundred_thousand_chats()
    {
        var state = Shipped.Load("big.yaml").Origin!.State;
        Assert.Equal(100_000, state.Chats.Count);
        Assert.InRange(state.Messages.Count, 190_000, 210_000);
        Assert.InRange(state.Chats.Values.Count(chat => chat.IsGroup), 9_000, 11_000);
    }

    [Fact]
    public void Two_lines_has_an_unread_imessage_in_the_well_known_chat()
    {
        var origin = Shipped.Load("two-lines.yaml").Origin!;
        var chat = origin.State.Chats[Guid.Parse("550e8400-e29b-41d4-a716-446655440000")];
        Assert.Equal(Service.IMessage, chat.Service);
        var unread = origin.State.Messages[Assert.Single(chat.Unread).Id];
        Assert.Equal("Is my order ready?", Assert.IsType<TextPart>(Assert.Single(unread.Parts)).Value);
        Assert.True(origin.StrictTokens);
        Assert.Equal(["+12025550101"], origin.Tokens.Single(token => token.Token == "support-key").Lines!.Value);
        Assert.False(origin.State.Lines["+12025550102"].Eligible);
    }
}
