using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>What a request has on the rail <c>natural</c>.</summary>
internal sealed class NaturalSpec
{
    public Located<string>? From { get; set; }

    public string Payer { get; set; } = "";

    public string? RequestId { get; set; }

    public string? TransactionId { get; set; }

    public NaturalPayment Build(string requestId) => new(From!.Value, Payer, RequestId ?? requestId) { TransactionId = TransactionId };

    public static NaturalSpec Of(NaturalPayment natural) => new()
    {
        From = Located.Of(natural.From),
        Payer = natural.Payer,
        RequestId = natural.RequestId,
        TransactionId = natural.TransactionId,
    };
}
