using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>A customer whose wallet pays.</summary>
internal static class PaymentHandleCodec
{
    public static readonly MapCodec<PaymentHandleSpec> Handle = new MapCodec<PaymentHandleSpec>(_ => new PaymentHandleSpec())
        .Required("handle", Texts.Person().Located(), (spec, handle) => spec.Handle = handle, spec => spec.Handle,
            "The customer's phone number in E.164 form, or e-mail address.")
        .Optional(
            "status", Choices.Of(ConnectionStatusExtensions.Names, index => (ConnectionStatus)index),
            (spec, status) => spec.Status = status, spec => spec.Status,
            "Whether their wallet is connected.", ConnectionStatusExtensions.Names[0])
        .Optional("card", Numbers.TrueOrFalse(), (spec, has) => spec.Card = has, spec => spec.Card,
            "Whether there is a card in it. Without one a payment answers attach_url.", true)
        .Optional("approval", Numbers.TrueOrFalse(), (spec, needs) => spec.Approval = needs, spec => spec.Approval,
            "Whether the customer must approve of each payment. Until then it answers approval_url.", false)
        .Optional("code", Texts.Any(100), (spec, code) => spec.Code = code, spec => spec.Code,
            "The code they get when they are asked to connect.", PaymentHandle.StandardCode)
        .Optional("connect_id", Texts.Any(100), (spec, id) => spec.ConnectId = id, spec => spec.ConnectId,
            "The connection under way, with status pending. Without it: from the seed.")
        .Optional("code_expires_at", Times.Moment(), (spec, at) => spec.CodeExpiresAt = at, spec => spec.CodeExpiresAt,
            "When the code ends, with status pending. Without it: 10 minutes after the start.");
}
