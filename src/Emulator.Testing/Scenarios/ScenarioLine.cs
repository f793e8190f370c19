using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>What is special about one of the account's numbers.</summary>
public sealed class ScenarioLine
{
    private readonly LineSpec _line;

    internal ScenarioLine(LineSpec line) => _line = line;

    /// <summary>Its id; otherwise from the seed.</summary>
    /// <param name="id">A UUID.</param>
    public ScenarioLine Id(Guid id) => With(line => line.Id = Located.Of(id));

    /// <summary>What the line can do.</summary>
    /// <param name="type"><c>iMessage</c>, or <c>RCS</c> for RCS and SMS only.</param>
    public ScenarioLine Type(string type) =>
        With(line => line.Type = ScenarioValues.Read(Choices.Of(LineTypeExtensions.Names, index => (LineType)index), type));

    /// <summary>Everything that needs the line to act is refused with 403/2027.</summary>
    public ScenarioLine NotEligible() => With(line => line.Eligible = false);

    /// <summary>Its messages vanish once the account's window is over.</summary>
    public ScenarioLine Ephemeral() => With(line => line.Ephemeral = true);

    /// <summary>Files of its messages vanish 24 hours after they came.</summary>
    public ScenarioLine EphemeralAttachments() => With(line => line.EphemeralAttachments = true);

    /// <summary>It has zero-day retention: what is written on it is shown in the answer of its send and never again.</summary>
    public ScenarioLine ZeroRetention() => With(line => line.ZeroRetention = true);

    /// <summary>How the vendor rates it.</summary>
    /// <param name="reputation"><c>HEALTHY</c>, <c>AT_RISK</c> or <c>CRITICAL</c>.</param>
    public ScenarioLine Reputation(string reputation) =>
        With(line => line.Reputation = ScenarioValues.Read(Choices.Of(ReputationExtensions.Names, index => (Reputation)index), reputation));

    /// <summary>The vendor has flagged it: it cannot act.</summary>
    public ScenarioLine Flagged() => With(line => line.Flagged = true);

    /// <summary>Where calls to it go.</summary>
    /// <param name="number">E.164.</param>
    public ScenarioLine ForwardsTo(string number) => With(line => line.ForwardingNumber = number);

    /// <summary>Whether RCS capability checks from it can run.</summary>
    /// <param name="access"><c>enabled</c>, <c>disabled</c> or <c>no_account</c>.</param>
    public ScenarioLine Rcs(string access) =>
        With(line => line.Rcs = ScenarioValues.Read(Choices.Of(RcsAccessExtensions.Names, index => (RcsAccess)index), access));

    /// <summary>The name and photo it shows people.</summary>
    /// <param name="firstName">The first name.</param>
    /// <param name="lastName">The last name.</param>
    /// <param name="imageUrl">The photo.</param>
    /// <param name="active">False: its set-up was not completed.</param>
    public ScenarioLine Card(string firstName, string? lastName = null, string? imageUrl = null, bool active = true) =>
        With(line => line.Card = new ContactCard(firstName, active) { LastName = lastName, ImageUrl = imageUrl });

    /// <summary>It was taken from the account: its past is there, but it is nobody's until it is given back.</summary>
    /// <param name="since">When; null: at the start.</param>
    public ScenarioLine Released(ScenarioTime? since = null) => With(line => line.Released = since?.When ?? TimeSpec.AtStart);

    private ScenarioLine With(Action<LineSpec> change)
    {
        change(_line);
        return this;
    }
}
