import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': '你的账户有新的登录',
  'password-changed': '你的密码已更改',
  'passkey-added': '你的账户添加了一个通行密钥',
  'passkey-removed': '你的账户移除了一个通行密钥',
  'second-factor-on': '两步验证已开启',
  'second-factor-off': '两步验证已关闭',
  'recovery-codes-made': '已生成新的恢复码',
  'signed-out-elsewhere': '有一台设备已退出你的账户',
  'signed-out-everywhere': '你已在其他所有设备上退出登录',
  'site-connected': '有网站连接到你的账户',
  'account-deleted': '你的账户已删除',
};

export const zh: MailTexts = {
  frame: {
    linkHint: '按钮指向以下地址：',
    newsReason: '你选择了接收 Vignette 的消息，因此收到这封邮件。',
    unsubscribe: '不再接收',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: '登录 Vignette',
      paragraphs: [`点击此链接即可登录。链接只能使用一次，${formats.minutes(minutes)}内有效。`],
      action: { label: '登录', url },
      afterword: '如果不是你本人操作，请忽略这封邮件。没有这个链接，谁也无法登录。',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: '你的 Vignette 登录验证码',
      heading: '你的登录验证码',
      paragraphs: [`请在登录页面输入此验证码。只能使用一次，${formats.minutes(minutes)}内有效。`],
      code,
      afterword: '请勿告诉任何人，我们绝不会索要验证码。如果不是你本人操作，请忽略这封邮件。',
    }),
    'verify-address': ({ url }) => ({
      subject: '确认你的邮箱地址',
      paragraphs: ['确认这个地址属于你，你的 Vignette 账户就可以使用了。'],
      action: { label: '确认地址', url },
      afterword: '如果你没有注册 Vignette，请忽略这封邮件。',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: '设置新密码',
      paragraphs: [`通过此链接可以为 Vignette 设置新密码。链接只能使用一次，${formats.minutes(minutes)}内有效。`],
      action: { label: '设置密码', url },
      afterword: '如果不是你本人操作，请忽略这封邮件。你的密码不会改变。',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: '你已经有账户了',
      paragraphs: [
        '有人（可能就是你）输入了这个地址，想注册 Vignette，或想让另一个账户改用它。你已有使用该地址的账户，因此没有进行任何操作，你的账户也没有任何改动。',
      ],
      action: { label: '登录', url: signInUrl },
      afterword: '如果不是你本人操作，无需理会。对方并未得知你有账户。',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: '确认你的新邮箱地址',
      paragraphs: ['确认这个地址后，你的 Vignette 账户将改用它。'],
      action: { label: '确认地址', url },
      afterword: '如果不是你本人操作，请忽略这封邮件。一切保持不变。',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: '你的账户将更换邮箱地址',
      paragraphs: [
        `你的 Vignette 账户的地址将从当前地址改为 ${newAddress}。`,
        '如果是你本人操作，无需理会。',
        '如果不是，按下按钮后，账户会改回这个地址，在所有设备上退出登录，并移除密码和此后添加的其他登录方式；随后请设置新密码。',
      ],
      action: { label: '不是我操作的', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['这是关于你的 Vignette 账户的最后一封邮件。']
          : ['如果是你本人操作，无需理会。'],
      details: [
        { label: '设备', value: device },
        ...(country === null ? [] : [{ label: '国家或地区', value: formats.country(country) }]),
        { label: '时间', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: '检查账户', url: securityUrl },
        afterword: '如果不是你本人操作，请在那里退出其他所有设备，并更改密码。',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}：预算已用 ${percent}%`,
      heading: `预算已用 ${percent}%`,
      paragraphs: [
        `“${siteName}”的预算为 ${formats.number(budget)} 点，已用 ${formats.number(spent)} 点。`,
        ...(percent === 100 ? ['在预算恢复之前，不会再为访客支出点数。'] : []),
      ],
      action: { label: '查看支出', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}：有 Webhook 没有响应`,
      heading: '有 Webhook 没有响应',
      paragraphs: [`我们无法向以下地址通知“${siteName}”上生成的图片，会继续尝试。`],
      details: [{ label: '地址', value: endpoint }],
      action: { label: '查看 Webhook', url },
      afterword: '错过的通知可以在那里重新发送。',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: '继续阅读', url } }),
  },
};
