using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>A payment from a customer's wallet.</summary>
public sealed class ScenarioPayment
{
    private readonly AgentPaymentSpec _payment;

    internal ScenarioPayment(AgentPaymentSpec payment) => _payment = payment;

    /// <summary>Its id; otherwise from the seed.</summary>
    /// <param name="id">Any text.</param>
    public ScenarioPayment Id(string id) => With(payment => payment.Id = Located.Of(id));

    /// <summary>What it is for.</summary>
    /// <param name="text">The description.</param>
    public ScenarioPayment Description(string text) => With(payment => payment.Description = text);

    /// <summary>Whom it goes to.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="url">Their page.</param>
    public ScenarioPayment Merchant(string? name, string? url = null) =>
        With(payment => payment.Merchant = new MerchantSpec { Name = name, Url = url });

    /// <summary>A pair of the application's own.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public ScenarioPayment Metadata(string key, string value) =>
        With(payment => payment.Metadata = (payment.Metadata ?? []).Add(new PaymentNote(key, value)));

    /// <summary>Where it stands; otherwise ready.</summary>
    /// <param name="status">Such as <c>authorized</c>.</param>
    public ScenarioPayment Status(string status) => With(
        payment => payment.Status = ScenarioValues.Read(
            Choices.Of(AgentPaymentStatusExtensions.Names, index => (AgentPaymentStatus)index), status));

    /// <summary>When its card was made; otherwise at the start.</summary>
    /// <param name="at">When.</param>
    public ScenarioPayment CreatedAt(ScenarioTime at) => With(payment => payment.CreatedAt = at.When);

    private ScenarioPayment With(Action<AgentPaymentSpec> change)
    {
        change(_payment);
        return this;
    }
}
