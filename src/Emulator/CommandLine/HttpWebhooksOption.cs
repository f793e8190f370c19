using System.CommandLine;
using Chats.Emulator.CommandLine.Options;

namespace Chats.Emulator.CommandLine;

/// <summary>Where plain http webhooks may go: asked for by whatever reads scenarios, for those name such addresses too.</summary>
internal static class HttpWebhooksOption
{
    public static VariableOption<string?> Create() => Settings.Text("--allow-http-webhooks", "HOSTS", "CHATS_EMULATOR_ALLOW_HTTP_WEBHOOKS",
        "Hosts, besides local ones, that webhooks may go to over plain http, separated by commas; * for all; default: none",
        OptionRules.AllowHttpWebhooks);
}
