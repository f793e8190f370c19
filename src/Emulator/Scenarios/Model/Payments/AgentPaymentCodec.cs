using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>A payment from a customer's wallet.</summary>
internal static class AgentPaymentCodec
{
    public static readonly MapCodec<AgentPaymentSpec> Payment = new MapCodec<AgentPaymentSpec>(_ => new AgentPaymentSpec())
        .Required("handle", Texts.Person().Located(), (payment, handle) => payment.Handle = handle, payment => payment.Handle,
            "The customer whose wallet pays.")
        .Required(
            "amount_cents", Numbers.Long(1, long.MaxValue), (payment, amount) => payment.AmountCents = amount,
            payment => payment.AmountCents,
            "How much, in cents of a dollar.")
        .Optional("id", Texts.Any(100).Located(), (payment, id) => payment.Id = id, payment => payment.Id,
            "Its id. Without it: from the seed.")
        .Optional("description", Texts.AnyOrEmpty(), (payment, text) => payment.Description = text, payment => payment.Description,
            "What it is for.")
        .Optional("merchant", Merchant(), (payment, merchant) => payment.Merchant = merchant, payment => payment.Merchant,
            "Whom it goes to.")
        .Optional("metadata", Metadata(), (payment, metadata) => payment.Metadata = metadata, payment => payment.Metadata,
            "The application's own pairs of texts.")
        .Optional(
            "status", Choices.Of(AgentPaymentStatusExtensions.Names, index => (AgentPaymentStatus)index),
            (payment, status) => payment.Status = status, payment => payment.Status,
            "Where it stands. One that is ready lapses 24 hours after it was created.", AgentPaymentStatusExtensions.Names[0])
        .Optional("created_at", Times.Past(), (payment, at) => payment.CreatedAt = at, payment => payment.CreatedAt,
            "When its card was made. Without it: at the start.")
        .Optional("updated_at", Times.Past(), (payment, at) => payment.UpdatedAt = at, payment => payment.UpdatedAt,
            "When it last came further. Without it: never since.");

    private static MapCodec<MerchantSpec> Merchant() => new MapCodec<MerchantSpec>(_ => new MerchantSpec())
        .Optional("name", Texts.AnyOrEmpty(), (merchant, name) => merchant.Name = name, merchant => merchant.Name, "Their name.")
        .Optional("url", Texts.AnyOrEmpty(), (merchant, url) => merchant.Url = url, merchant => merchant.Url,
            "Their page, as the application says it; a bare domain will do.");

    private static MetadataCodec Metadata() => new();
}
