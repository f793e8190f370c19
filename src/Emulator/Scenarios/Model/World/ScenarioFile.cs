using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.Webhooks;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.World;

/// <summary>A scenario as it is written, before anything is made of it.</summary>
internal sealed class ScenarioFile
{
    public string Name { get; set; } = "scenario";

    public ulong Seed { get; set; } = 42;

    public long IdsDrawn { get; set; }

    public ClockSpec Clock { get; set; } = new(Position.Start);

    public AuthSpec Auth { get; set; } = new(Position.Start);

    public AccountSpec Account { get; set; } = new();

    public IReadOnlyList<LineSpec> Lines { get; set; } = [new LineSpec(Position.Start) { Number = new("+12025550100", Position.Start) }];

    public IReadOnlyList<ContactSpec> Contacts { get; set; } = [];

    public IReadOnlyList<PersonaSpec> Personas { get; set; } = [];

    public IReadOnlyList<BlockedSpec> Blocked { get; set; } = [];

    public IReadOnlyList<ChatSpec> Chats { get; set; } = [];

    public IReadOnlyList<AttachmentSpec> Attachments { get; set; } = [];

    public IReadOnlyList<RemoteFileSpec> RemoteFiles { get; set; } = [];

    public GenerateSpec Generate { get; set; } = new(Position.Start);

    public DeliverySpec Delivery { get; set; } = new();

    public AuditsSpec Audits { get; set; } = new();

    public bool RateLimits { get; set; } = true;

    public bool EffectsOnFirstMessage { get; set; }

    public PaymentsSpec Payments { get; set; } = new();

    public WebhooksSpec Webhooks { get; set; } = new();

    public IReadOnlyList<FaultSpec> Faults { get; set; } = [];

    /// <summary>A chat that names no line is on the account's only one.</summary>
    public void PutChatsOnOnlyLine()
    {
        if (Lines is not [{ Number: { } only }]) return;
        foreach (var chat in Chats) chat.From ??= only;
    }
}
