using System.Text;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Docs;

/// <summary>docs/rules.md is written from the code: each rule with its answer and its evidence.</summary>
public sealed class RulesPageTests
{
    private const string Head = """
        # Rules

        Every rule this emulator refuses by, the answer it gives, and how we know. *Documented*: the vendor's reference, guides, SDKs or published specification
        say so. *Observed*: seen in real traffic. *Assumed*: every source is silent and we chose; expect the real API to differ here first. Where a rule is
        documented but its error code is not, it counts as assumed.

        This page is generated: `UPDATE_DOCS=1 dotnet test tests/Emulator.Tests` writes it anew.

        """;

    [Fact]
    public void Lists_every_rule_and_the_whole_catalogue()
    {
        var page = new StringBuilder(Head);
        Rules(page, "Every operation", typeof(TransportRules));
        Rules(page, "Chats and recipients", typeof(ChatRules));
        Rules(page, "Groups", typeof(GroupRules));
        Rules(page, "Backgrounds", typeof(BackgroundRules));
        Rules(page, "Locations", typeof(LocationRules));
        Rules(page, "Message content", typeof(MessageRules));
        Rules(page, "Lines", typeof(LineRules));
        Rules(page, "Capability checks", typeof(CapabilityRules));
        Rules(page, "Contact cards", typeof(ContactCardRules));
        Rules(page, "The blocklist", typeof(BlockedHandleRules));
        Rules(page, "Choosing a line", typeof(LineChoiceRules));
        Rules(page, "Voice memos", typeof(VoiceMemoRules));
        Rules(page, "Polls", typeof(PollRules));
        Rules(page, "Attachments", typeof(AttachmentRules));
        Rules(page, "Reading, changing and reacting to messages", typeof(MessageOperationRules));
        Rules(page, "Webhook subscriptions", typeof(WebhookRules));
        Rules(page, "The emulator's own", typeof(EmulatorRules));
        Rules(page, "What people cannot do (control plane: problem details with the status alone)", typeof(ContactRules));
        page.Append("\n## The error catalogue\n\n| code | HTTP | message | evidence |\n|---|---|---|---|\n");
        foreach (var error in ApiErrors.All)
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {error.Code} | {(error.Status is { } status ? $"{status}" : "–")} | {error.Message} | {error.Evidence.ToString().ToLowerInvariant()} |\n");
        }

        Repository.Holds("docs/rules.md", page.ToString());
    }

    private static void Rules(StringBuilder page, string title, Type rules)
    {
        page.Append($"\n## {title}\n\n| rule | answer | evidence |\n|---|---|---|\n");
        foreach (var rule in rules.GetFields().Select(field => field.GetValue(null)).OfType<Rule>())
        {
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.Status}/{rule.Error.Code} {rule.Error.Message} | {rule.Evidence.ToString().ToLowerInvariant()} |\n");
        }
    }
}
