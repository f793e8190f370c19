using System.Text.Json.Nodes;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Model;
using Chats.Emulator.Scenarios.Model.Matchers;
using Chats.Emulator.Webhooks.Deliveries;
using NJsonSchema;

namespace Chats.Emulator.Scenarios.Matchers;

public sealed class FactMatchCodecTests
{
    [Theory]
    [InlineData("message: hello", "t.yaml:1:10: expected 'any' or a map, found 'hello'; write { contains: hello }, or text: for the whole text")]
    [InlineData("message: \"It's, so\"", "t.yaml:1:10: expected 'any' or a map, found the text \"It's, so\"; write { contains: 'It''s, so' }, or text: for the whole text")]
    [InlineData("edit: It is ready", "t.yaml:1:7: expected 'any' or a map, found 'It is ready'; write { contains: 'It is ready' }, or text: for the whole text")]
    [InlineData("event: poll.updated", "t.yaml:1:8: expected 'any' or a map, found 'poll.updated'; write { type: poll.updated }")]
    [InlineData("messages: 2", "t.yaml:1:11: expected 'any' or a map, found '2'; write { count: 2 }")]
    [InlineData("request: createChat", "t.yaml:1:10: expected 'any' or a map, found 'createChat'; write { operation: createChat }")]
    [InlineData("typing: Maya", "t.yaml:1:9: expected 'any' or a map, found 'Maya'")]
    [InlineData("typing: [a]", "t.yaml:1:9: expected 'any' or a map, found a list")]
    [InlineData("message: { contain: a }", "t.yaml:1:12: unknown key 'contain'; did you mean 'contains'?")]
    [InlineData("message: { any_of: [{ contian: a }] }", "t.yaml:1:23: unknown key 'contian'; did you mean 'contains'?")]
    [InlineData("message: { not: {} }", "t.yaml:1:17: says nothing; known keys are text, contains, contains_all, matches, ignore_case, length, "
        + "any_of, all_of, not, parts, effect, reply_to, service")]
    [InlineData("message: { any_of: [] }", "t.yaml:1:20: needs at least 1 item, found 0")]
    [InlineData("message: { matches: '(a' }", "t.yaml:1:21: '(a' is no regular expression: a ( is not closed (at character 2 of it)")]
    [InlineData("message: { matches: '*' }", "t.yaml:1:21: '*' is no regular expression: nothing stands before *, + or ?; a backslash "
        + "before it means the character itself (at character 1 of it)")]
    [InlineData("message: { matches: '(?=a)b' }", "t.yaml:1:21: '(?=a)b' looks around or refers back, which is not supported; say it with "
        + "any_of, all_of and not")]
    [InlineData("message: { length: { at_least: 3, at_most: 2 } }", "t.yaml:1:20: at_least is above at_most, so no number will do")]
    [InlineData("message: { effect: confeti }", "t.yaml:1:20: unknown value 'confeti'; did you mean 'confetti'?")]
    [InlineData("message: { service: imessage }", "t.yaml:1:21: unknown value 'imessage'; did you mean 'iMessage'?")]
    [InlineData("message: { reply_to: last }", "t.yaml:1:22: expected a message's id, a saved value or 'any', found 'last'")]
    [InlineData("message: { judge: { criterion: x } }", "t.yaml:1:19: needs one of the keys command, url")]
    [InlineData("reaction: { type: lov }", "t.yaml:1:19: 'lov' is neither a reaction nor a single emoji; did you mean 'love'?")]
    [InlineData("request: { operation: [createChat, sendMesage] }", "t.yaml:1:36: unknown value 'sendMesage'; did you mean 'sendMessage'?")]
    [InlineData("request: { request: { to: { $contain: a } } }", "t.yaml:1:21: request.to: there is no '$contain'; did you mean '$contains'?")]
    [InlineData("request: { request: { a: 1, a: 2 } }", "t.yaml:1:29: duplicate key 'a'")]
    [InlineData("event: { type: message.recieved }", "t.yaml:1:16: unknown value 'message.recieved'; did you mean 'message.received'?")]
    [InlineData("delivery: { status: sent }", "t.yaml:1:21: unknown value 'sent'; known are pending, delivered, failed, cancelled, dropped")]
    [InlineData("mesage: any", "t.yaml:1:1: unknown key 'mesage'; did you mean 'message'?")]
    public void Says_what_is_wrong_and_where(string yaml, string problem) => Assert.Contains(problem, MatchText.Problems(yaml));

    [Fact]
    public void Takes_one_kind_at_a_time() =>
        Assert.Contains("takes only one of the keys", Assert.Single(MatchText.Problems("message: any\ntyping: any")), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_fact_can_be_matched() => Assert.Equal(
        [.. typeof(Facts.FactKind).GetFields().Select(field => (string)field.GetValue(null)!).Append(FactMatch.MessagesKind).Order()],
        FactMatchCodec.Names.Order());

    [Fact]
    public void Deliveries_have_the_states_there_are() => Assert.Equal(
        Enum.GetNames<WebhookDeliveryState>().Select(name => name.ToLowerInvariant()), TrafficMatchKeys.DeliveryStates);

    [Theory]
    [InlineData("""{ "message": "any" }""", true)]
    [InlineData("""{ "message": { "any_of": [{ "text": "a" }, { "not": { "contains": "b" } }] } }""", true)]
    [InlineData("""{ "message": { "any_of": [{ "txt": "a" }] } }""", false)]
    [InlineData("""{ "message": { "not": {} } }""", false)]
    [InlineData("""{ "message": "hello" }""", false)]
    [InlineData("""{ "messages": { "count": 2, "joined": { "contains": "a" } } }""", true)]
    [InlineData("""{ "request": { "operation": ["createChat"], "request": { "to": [] } } }""", true)]
    [InlineData("""{ "request": { "operation": "createchats" } }""", false)]
    public async Task The_schema_takes_what_the_reader_takes(string json, bool isTaken)
    {
        var schema = FactMatchCodec.Alone.Schema();
        SchemaDefinitions.Complete(schema);

        var validator = await JsonSchema.FromJsonAsync(schema.ToJsonString(), TestContext.Current.CancellationToken);
        Assert.Equal(isTaken, validator.Validate(json).Count == 0);
        Assert.Equal(isTaken, !MatchText.Problems(json).Any());
    }

    [Fact]
    public void The_schema_describes_every_key()
    {
        var schema = FactMatchCodec.Alone.Schema();
        SchemaDefinitions.Complete(schema);

        Assert.Empty(Missing(schema, ""));
    }

    private static IEnumerable<string> Missing(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(member => (member.Key == "properties" ? Undescribed(member.Value!.AsObject(), path) : [])
            .Concat(Missing(member.Value, $"{path}/{member.Key}"))),
        JsonArray list => list.SelectMany(item => Missing(item, path)),
        _ => [],
    };

    private static IEnumerable<string> Undescribed(JsonObject properties, string path) =>
        properties.Where(property => property.Value!["description"] is null).Select(property => $"{path}.{property.Key}");
}
